/** Pages with their revisions and addresses, votes, and questions with their states. */
package gov.rotations.handbook.entity;
