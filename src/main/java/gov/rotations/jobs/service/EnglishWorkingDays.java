package gov.rotations.jobs.service;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import gov.rotations.jobs.WorkingDays;
import gov.rotations.shared.Times;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** The working days of England, with its bank holidays as jollyday knows them. */
@ApplicationScoped
public class EnglishWorkingDays implements WorkingDays {

    private static final String ENGLAND = "eng";

    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    private final HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
            && !holidays.isHoliday(day, ENGLAND);
    }

    @Override
    public LocalDate plus(LocalDate day, int days) {
        int step = Integer.signum(days);
        LocalDate reached = day;
        for (int left = Math.abs(days); left > 0; left--) {
            do {
                reached = reached.plusDays(step);
            } while (!isWorkingDay(reached));
        }
        return reached;
    }

    @Override
    public Instant deadline(Instant from, int days) {
        return plus(dayOf(from), days).atTime(CLOSE_OF_BUSINESS).atZone(Times.ZONE).toInstant();
    }

    @Override
    public int between(Instant from, Instant until) {
        LocalDate first = dayOf(from);
        LocalDate last = dayOf(until);
        return first.isAfter(last) ? -count(last, first) : count(first, last);
    }

    /** Working days after the first day, up to and with the last. */
    private int count(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1).datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
    }

    private static LocalDate dayOf(Instant moment) {
        return moment.atZone(Times.ZONE).toLocalDate();
    }
}
