package gov.rotations.demo.service;

import gov.rotations.shared.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The demo's dates, laid out by whole weeks from the day it is loaded: preferences are open, and the cohort to be
 * planned begins twelve weeks later.
 */
record DemoCalendar(LocalDate today) {

    private static final int WEEKS_AHEAD = 12;

    /** First day of the cohort that is about to be planned, a Monday. */
    LocalDate start() {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).plusWeeks(WEEKS_AHEAD);
    }

    /** Code of a cohort that begins so many years from the one to be planned, such as 2027-A. */
    String code(int years, String letter) {
        return (start().getYear() + years) + "-" + letter;
    }

    /** Rotations end to end, the first beginning so many weeks from {@link #start()}. */
    List<DateRange> rotations(int weeksFromStart, int count, int weeksEach) {
        LocalDate first = start().plusWeeks(weeksFromStart);
        return IntStream.range(0, count).mapToObj(i -> first.plusWeeks((long) i * weeksEach))
            .map(monday -> new DateRange(monday, monday.plusWeeks(weeksEach).minusDays(1))).toList();
    }
}
