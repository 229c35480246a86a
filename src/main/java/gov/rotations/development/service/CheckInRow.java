package gov.rotations.development.service;

import gov.rotations.development.entity.CheckIn;
import java.time.Instant;

/**
 * A check-in as one of the two sees it.
 *
 * @param other with whom @param mine whether the reader proposed the time @param begun whether its time has come
 * @param agreed what both may read
 */
public record CheckInRow(long id, long version, String other, CheckIn.State state, Instant beginsAt, int minutes, String place, String agreed,
    boolean mine, boolean begun) {

    public boolean isAgreeable() {
        return state == CheckIn.State.PROPOSED && !mine;
    }

    /** Whether one of the two may say now that it was held, or missed. */
    public boolean isSettleable() {
        return state == CheckIn.State.PLANNED && begun;
    }

    /** Whether it is for a calendar. */
    public boolean isPlanned() {
        return state == CheckIn.State.PLANNED;
    }

    public boolean isCancellable() {
        return state.mayBecome(CheckIn.State.CANCELLED);
    }

    public boolean isNotable() {
        return state != CheckIn.State.CANCELLED;
    }

    /** Its words are for the two. */
    @Override
    public String toString() {
        return "CheckInRow[" + id + "]";
    }
}
