package gov.rotations.attendance.service;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.CheckInMethod;
import gov.rotations.attendance.Excuse;
import java.io.Serializable;
import java.time.Instant;

/**
 * One person of a register, for whoever holds it.
 *
 * @param reference what people quote of an associate, or empty
 * @param registration number of the registration, or null where there is none
 * @param excuse null unless excused
 * @param share per cent of the session
 * @param corrected whether a closed register said something else before
 */
public record RegisterRow(long account, String name, String reference, Long registration, boolean walkIn, AttendanceState state,
    CheckInMethod method, Instant arrivedAt, Excuse excuse, int share, boolean corrected) implements Serializable {

    public boolean isThere() {
        return state.wasThere();
    }

    public boolean isSilent() {
        return state == AttendanceState.EXPECTED;
    }

    public boolean isPart() {
        return state == AttendanceState.PARTIAL;
    }
}
