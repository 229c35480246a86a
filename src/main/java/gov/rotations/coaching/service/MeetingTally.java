package gov.rotations.coaching.service;

import gov.rotations.coaching.entity.Meeting;
import java.time.Instant;

/** How often the two of a pairing meet, and nothing else. @param last when they last met, or null */
public record MeetingTally(long planned, long held, long missed, Instant last) {

    static final MeetingTally NONE = new MeetingTally(0, 0, 0, null);

    static MeetingTally of(Meeting.State state, Instant beginsAt) {
        return switch (state) {
            case PROPOSED, PLANNED -> new MeetingTally(1, 0, 0, null);
            case HELD -> new MeetingTally(0, 1, 0, beginsAt);
            case MISSED -> new MeetingTally(0, 0, 1, null);
            case CANCELLED -> NONE;
        };
    }

    /** Meetings are added from the latest to the first. */
    MeetingTally plus(MeetingTally other) {
        return new MeetingTally(planned + other.planned, held + other.held, missed + other.missed, last == null ? other.last : last);
    }
}
