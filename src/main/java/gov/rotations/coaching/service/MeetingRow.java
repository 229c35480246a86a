package gov.rotations.coaching.service;

import gov.rotations.coaching.entity.Meeting;
import java.time.Instant;

/**
 * A meeting as one of the two sees it, without what either has noted.
 *
 * @param mine whether the reader proposed the time
 * @param begun whether its time has come
 */
public record MeetingRow(long id, Meeting.State state, Instant beginsAt, int minutes, String place, String agenda, boolean mine,
    boolean begun) {

    public boolean isAgreeable() {
        return state == Meeting.State.PROPOSED && !mine;
    }

    /** Whether one of the two may say now that it was held, or missed. */
    public boolean isClosable() {
        return state == Meeting.State.PLANNED && begun;
    }

    /** Whether it is for a calendar. */
    public boolean isAgreed() {
        return state == Meeting.State.PLANNED;
    }

    public boolean isCancellable() {
        return state.mayBecome(Meeting.State.CANCELLED);
    }

    public boolean isNotable() {
        return state != Meeting.State.CANCELLED;
    }
}
