package gov.rotations.attendance.service;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.entity.Attendance;
import gov.rotations.events.Events.SessionCard;
import java.io.Serializable;
import java.time.Instant;

/** What is recorded of the person who reads it. @param arrivedAt null where nobody knows */
public record OwnAttendance(DoorSign sign, AttendanceState state, Instant arrivedAt) implements Serializable {

    static OwnAttendance of(SessionCard card, Attendance known) {
        return new OwnAttendance(DoorSign.of(card), known.state(), known.arrivedAt());
    }

    public boolean isIn() {
        return state.wasThere();
    }
}
