package gov.rotations.events.service;

import java.time.YearMonth;
import java.util.List;

/** A month as a grid of weeks, Monday first, and as a list of the days on which something takes place. */
public record CalendarMonth(YearMonth month, List<List<CalendarDay>> weeks, List<CalendarDay> agenda) {

    public YearMonth getBefore() {
        return month.minusMonths(1);
    }

    public YearMonth getAfter() {
        return month.plusMonths(1);
    }
}
