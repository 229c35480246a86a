package gov.rotations.cohort;

/**
 * What an associate needs of a post so that it can work for them, as planning codes that programme admins may see. The
 * full text of an adjustment is for case-workers and the person alone.
 */
public enum Need {
    PART_TIME("part-time"),
    COMPRESSED_HOURS("compressed-hours"),
    STEP_FREE("step-free"),
    QUIET_SPACE("quiet-space"),
    MOSTLY_REMOTE("mostly-remote"),
    ASSISTIVE_TECHNOLOGY("assistive-technology");

    private final String key;

    Need(String key) {
        this.key = key;
    }

    /** The code of the planner's contract. */
    public String key() {
        return key;
    }
}
