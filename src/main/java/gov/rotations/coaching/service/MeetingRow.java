package gov.rotations.coaching.service;

import gov.rotations.coaching.entity.Meeting;
import java.time.Instant;

/** A meeting as one of the two sees it. @param privateNote the reader's own words, never the other's */
public record MeetingRow(long id, Meeting.State state, Instant beginsAt, int minutes, String place, String agenda, String sharedNote,
    String privateNote) {

    @Override
    public String toString() {
        return "MeetingRow[" + id + ", " + state + "]";
    }
}
