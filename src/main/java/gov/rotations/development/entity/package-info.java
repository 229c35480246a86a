/** What belongs to one associate: the plan with its goals, activity records, what was said about them, formal learning. */
package gov.rotations.development.entity;
