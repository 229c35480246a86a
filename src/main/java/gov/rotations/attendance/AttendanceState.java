package gov.rotations.attendance;

/** What is known of somebody and a session. */
public enum AttendanceState {
    /** Has a seat and has not been seen yet. */
    EXPECTED,
    PRESENT,
    /** Came after the first quarter of an hour. */
    LATE,
    /** Was there for a part of it. */
    PARTIAL,
    EXCUSED,
    /** Was expected and did not come; known when the register closes, not before. */
    ABSENT,
    /** Need not have come: on leave, or at a social. */
    NOT_REQUIRED;

    /** Whether the person was in the room. */
    public boolean wasThere() {
        return this == PRESENT || this == LATE || this == PARTIAL;
    }

    /** Whether the figures count this person as somebody who should have been there. */
    public boolean counts() {
        return wasThere() || this == ABSENT;
    }

    /** While the register is open everything may be changed and changed back, but nobody is absent yet. */
    public boolean mayBecomeWhileOpen(AttendanceState next) {
        return next != ABSENT;
    }

    /** Afterwards it is a correction: to something else, and never back to what is not known. */
    public boolean mayBeCorrectedTo(AttendanceState next) {
        return next != EXPECTED;
    }
}
