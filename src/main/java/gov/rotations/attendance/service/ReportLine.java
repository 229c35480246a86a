package gov.rotations.attendance.service;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.CheckInMethod;
import gov.rotations.attendance.Excuse;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One session in the report of a person.
 *
 * @param ahead whether the session is still to come
 * @param counts whether the figures count it
 * @param history what a closed register said before, the latest first
 */
public record ReportLine(DoorSign sign, AttendanceState state, CheckInMethod method, Instant arrivedAt, Excuse excuse, int share,
    boolean ahead, boolean counts, List<Earlier> history) implements Serializable {

    /** What the register said until somebody corrected it. */
    public record Earlier(AttendanceState state, Excuse excuse, AttendanceState since, Instant at, String by, String why) implements Serializable {
    }

    public boolean isPart() {
        return state == AttendanceState.PARTIAL;
    }
}
