/** Requests with their texts and states, who supports them, and what was said about them. */
package gov.rotations.suggestion.entity;
