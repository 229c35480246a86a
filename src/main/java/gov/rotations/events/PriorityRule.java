package gov.rotations.events;

/** Who gets a seat when there are too few. */
public enum PriorityRule {
    /** The cohorts it is for wait before everybody else. */
    COHORT_FIRST,
    FIRST_COME,
    /** Seats are drawn when registration closes. */
    LOTTERY
}
