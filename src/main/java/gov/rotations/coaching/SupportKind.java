package gov.rotations.coaching;

/** The kinds of support: the same steps, different rules. */
public enum SupportKind {
    /** Trained; asks, does not instruct. */
    COACH(3),
    /** Shares experience. */
    MENTOR(2),
    /** A peer, or somebody from an earlier cohort. */
    BUDDY(1);

    private final int usualCapacity;

    SupportKind(int usualCapacity) {
        this.usualCapacity = usualCapacity;
    }

    /** For how many people somebody usually is this at the same time. */
    public int usualCapacity() {
        return usualCapacity;
    }
}
