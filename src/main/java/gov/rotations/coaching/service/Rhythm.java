package gov.rotations.coaching.service;

import gov.rotations.coaching.entity.Pairing;
import java.time.Duration;
import java.time.Instant;

/** Whether the two of a pairing meet as often as they mean to. It knows dates and counts, no word of what was said. */
final class Rhythm {

    /** A meeting may be so many days late before anybody wonders. */
    static final int GRACE_DAYS = 7;

    private Rhythm() {
    }

    /** Whether the two have been together long enough to have met. */
    static boolean isJudged(Pairing pairing, Instant now) {
        return pairing.state() == Pairing.State.ACTIVE && !pairing.startedAt().plus(patience(pairing)).isAfter(now);
    }

    /** Whether they have not met for longer than they meant to, and a week. */
    static boolean isSilent(Pairing pairing, MeetingTally meetings, Instant now) {
        return isJudged(pairing, now) && !silentSince(pairing, meetings).isAfter(now);
    }

    /** When the week of grace after the last meeting, or after the beginning, is over. */
    static Instant silentSince(Pairing pairing, MeetingTally meetings) {
        Instant met = meetings.last() == null || meetings.last().isBefore(pairing.startedAt()) ? pairing.startedAt() : meetings.last();
        return met.plus(patience(pairing));
    }

    private static Duration patience(Pairing pairing) {
        return Duration.ofDays(pairing.cadenceDays() + GRACE_DAYS);
    }
}
