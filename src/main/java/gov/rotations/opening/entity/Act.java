package gov.rotations.opening.entity;

import java.time.Instant;

/** Somebody does something at a moment. @param reason why, or null where none is asked for */
public record Act(String actor, Instant at, String reason) {
}
