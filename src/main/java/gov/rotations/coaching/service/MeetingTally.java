package gov.rotations.coaching.service;

import java.time.Instant;

/** How often the two of a pairing meet, and nothing else. @param last when they last met, or null */
public record MeetingTally(long planned, long held, long missed, Instant last) {
}
