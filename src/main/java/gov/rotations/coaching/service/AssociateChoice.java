package gov.rotations.coaching.service;

/** An associate whom somebody may be asked for. @param label name and cohort */
public record AssociateChoice(long id, String label) {
}
