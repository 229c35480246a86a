package gov.rotations.placement.planner;

/** One line of a plan: this associate spends this rotation in this opening. */
public record Assignment(String associateId, String rotationId, String openingId) {
}
