package gov.rotations.attendance.service;

import gov.rotations.attendance.AttendanceState;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/** How many of a register are what. @param expected everybody on it save those who need not come */
public record RegisterTally(int expected, int there, int silent, int excused, int absent) implements Serializable {

    static RegisterTally of(Collection<AttendanceState> states) {
        List<AttendanceState> all = List.copyOf(states);
        return new RegisterTally((int) all.stream().filter(state -> state != AttendanceState.NOT_REQUIRED).count(),
            (int) all.stream().filter(AttendanceState::wasThere).count(), count(all, AttendanceState.EXPECTED),
            count(all, AttendanceState.EXCUSED), count(all, AttendanceState.ABSENT));
    }

    private static int count(List<AttendanceState> all, AttendanceState wanted) {
        return (int) all.stream().filter(wanted::equals).count();
    }
}
