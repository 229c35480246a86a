package gov.rotations.attendance.service;

import gov.rotations.attendance.CheckInMethod;
import gov.rotations.events.Events;
import java.time.Duration;
import java.time.Instant;

/**
 * When the door of a session is open. The picture on the screen is taken until the session ends, as only who is in the
 * room can see it; the typed code, which can be told to somebody else, a quarter of an hour before and after the begin.
 */
record DoorTimes(Instant starts, Instant ends) {

    static final Duration GRACE = Duration.ofMinutes(15);

    static DoorTimes of(Events.SessionCard session) {
        return new DoorTimes(session.starts(), session.ends());
    }

    Instant opens() {
        return starts.minus(GRACE);
    }

    /** Who comes then or later is late. */
    Instant lateFrom() {
        return starts.plus(GRACE);
    }

    Instant closes(CheckInMethod how) {
        return how == CheckInMethod.CODE ? lateFrom() : ends;
    }

    boolean isBeforeOpening(Instant now) {
        return now.isBefore(opens());
    }

    boolean isOpen(CheckInMethod how, Instant now) {
        return !isBeforeOpening(now) && now.isBefore(closes(how));
    }
}
