package gov.rotations.attendance.service;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.CheckInMethod;
import gov.rotations.attendance.Excuse;
import java.io.Serializable;
import java.time.Instant;

/** What is known of somebody, and what the paper says against it. */
public record ContradictionRow(long id, String name, AttendanceState known, CheckInMethod method, Instant arrivedAt, AttendanceState paper,
    Excuse excuse) implements Serializable {
}
