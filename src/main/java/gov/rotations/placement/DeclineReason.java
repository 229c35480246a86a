package gov.rotations.placement;

/** Why a department says no. */
public enum DeclineReason {
    TEAM_DISBANDED, HOST_GONE, NO_BUDGET, WORK_CHANGED, NO_DESK, CLEARANCE_TOO_LATE, NOT_SUITABLE, OTHER;

    /** True when the post itself has gone, so that nobody else can have the seat in this rotation either. */
    public boolean endsSeat() {
        return switch (this) {
            case TEAM_DISBANDED, HOST_GONE, NO_BUDGET, WORK_CHANGED, NO_DESK -> true;
            case CLEARANCE_TOO_LATE, NOT_SUITABLE, OTHER -> false;
        };
    }
}
