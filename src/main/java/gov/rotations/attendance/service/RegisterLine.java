package gov.rotations.attendance.service;

import java.io.Serializable;

/** One register in a list. @param there people who were in the room @param organised whether the reader organises the whole event */
public record RegisterLine(DoorSign sign, Step step, int there, boolean organised) implements Serializable {

    /** Where a register stands, by what was decided and by the clock. */
    public enum Step {
        /** The door is open, or the session runs. */
        RUNNING,
        /** The session is over and the register is not closed. */
        TO_CLOSE, AHEAD, CLOSED
    }

    public boolean isDoorUseful() {
        return step == Step.RUNNING || step == Step.AHEAD;
    }
}
