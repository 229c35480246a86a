package gov.rotations.retrospective;

/** How a placement was for the associate. */
public enum PlacementStep {
    VERY_HARD, HARD, MIXED, GOOD, VERY_GOOD
}
