package gov.rotations.attendance.service;

import java.io.Serializable;

/**
 * What the door answers.
 *
 * @param session the session that was meant, or 0 where the code meant none
 * @param receipt proof of having been let as far as this, for taking a free seat; null unless one is offered
 */
public record CheckIn(Answer answer, long session, String receipt) implements Serializable {

    /** The answers of the door. */
    public enum Answer {
        /** The row is there. */
        CHECKED_IN,
        /** The row was there already. */
        ALREADY,
        EARLY,
        /** The typed code is taken around the begin only. */
        CODE_OVER,
        OVER,
        /** The session does not take place. */
        OFF,
        /** The screen shows another picture by now. */
        EXPIRED,
        WRONG,
        /** Too many wrong codes: none is looked at for a while. */
        PAUSED,
        /** Not on the list, but a seat is free. */
        SEAT_FREE,
        FULL,
        /** The event is not for this person. */
        NOT_INVITED;

        public boolean isIn() {
            return this == CHECKED_IN || this == ALREADY;
        }
    }

    static CheckIn of(Answer answer, long session) {
        return new CheckIn(answer, session, null);
    }

    public boolean isIn() {
        return answer.isIn();
    }
}
