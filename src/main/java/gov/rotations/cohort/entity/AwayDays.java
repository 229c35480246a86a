package gov.rotations.cohort.entity;

import gov.rotations.shared.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * Days away from the first to the last; a null last day is not known yet and a last day before the first is no day.
 * Whole days on the programme's calendar, so that neither a change of the clocks nor a leap year bends a share.
 */
public record AwayDays(LocalDate first, LocalDate last) {

    /** A rotation of which at least this share was spent counts as done. */
    public static final int PER_CENT_THAT_COUNTS = 60;

    /** Whether so much of the rotation is missed that it cannot count as done. Days away twice are counted once. */
    public static boolean spoil(DateRange rotation, Collection<AwayDays> absences) {
        long present = days(rotation).filter(day -> absences.stream().noneMatch(away -> away.contains(day))).count();
        return present * 100 < rotation.days() * PER_CENT_THAT_COUNTS;
    }

    /** All days before this one. */
    public static AwayDays until(LocalDate firstPresent) {
        return new AwayDays(LocalDate.MIN, firstPresent.minusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    public boolean overlaps(AwayDays other) {
        return (last == null || !last.isBefore(other.first)) && (other.last == null || !other.last.isBefore(first));
    }

    private static Stream<LocalDate> days(DateRange range) {
        return range.first().datesUntil(range.last().plusDays(1));
    }
}
