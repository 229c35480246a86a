/** Retrospectives with the answers of both sides, and the log of improvements. */
package gov.rotations.retrospective.entity;
