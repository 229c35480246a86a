/** Pages of activities, of the syllabus and of learning resources. */
package gov.rotations.learning.web;
