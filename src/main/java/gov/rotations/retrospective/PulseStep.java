package gov.rotations.retrospective;

/** How far something was true of a rotation. */
public enum PulseStep {
    NOT_AT_ALL, A_LITTLE, PARTLY, MOSTLY, FULLY
}
