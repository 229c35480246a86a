/** Asking, answering, counting what many have said, and keeping the log of improvements. */
package gov.rotations.retrospective.service;
