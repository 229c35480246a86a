package gov.rotations.attendance.service;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.entity.Mark;
import java.io.Serializable;
import java.util.Collection;

/**
 * How much of what was expected was attended: present and late count whole, a part counts as its share. Excused people,
 * and those who need not have come, are in neither number.
 *
 * @param expected sessions people should have been at, each for each person
 * @param hundredths what was attended of it, in hundredths of a session
 * @param missed sessions people did not come to and did not say so
 */
public record Rate(int expected, int hundredths, int missed) implements Serializable {

    static Rate of(Collection<Mark> marks) {
        int expected = (int) marks.stream().filter(mark -> mark.state().counts()).count();
        int hundredths = marks.stream().filter(mark -> mark.state().wasThere()).mapToInt(Mark::share).sum();
        int missed = (int) marks.stream().filter(mark -> mark.state() == AttendanceState.ABSENT).count();
        return new Rate(expected, hundredths, missed);
    }

    public boolean isKnown() {
        return expected > 0;
    }

    /** Whole per cent. */
    public int attended() {
        return expected == 0 ? 0 : Math.round((float) hundredths / expected);
    }

    /** Whole per cent. */
    public int missedShare() {
        return expected == 0 ? 0 : Math.round(100f * missed / expected);
    }
}
