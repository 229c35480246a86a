package gov.rotations.coaching.service;

import java.time.Instant;

/** What one of the two reads and writes about a meeting. @param own the reader's private words, never the other's */
public record MeetingNotes(long meeting, long version, Instant beginsAt, String agenda, String shared, String own) {

    @Override
    public String toString() {
        return "MeetingNotes[" + meeting + "]";
    }
}
