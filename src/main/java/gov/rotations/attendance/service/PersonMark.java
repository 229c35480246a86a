package gov.rotations.attendance.service;

import gov.rotations.attendance.AttendanceState;
import java.io.Serializable;
import java.util.List;

/**
 * What a register says of one person, and what it may say.
 *
 * @param choices states that may be chosen now
 * @param history what the closed register said before, the latest first
 */
public record PersonMark(DoorSign sign, boolean open, RegisterRow row, List<AttendanceState> choices, List<ReportLine.Earlier> history)
    implements Serializable {
}
