package gov.rotations.events.service;

import java.time.YearMonth;
import java.util.List;

/** A month as a grid of weeks, Monday first, and as a list of what takes place in it. */
public record CalendarMonth(YearMonth month, List<List<CalendarDay>> weeks, List<EventRow> listed) {

    /** The month of an address such as {@code 2027-03}; null, which is this month, when it is none. */
    public static YearMonth read(String text) {
        return text != null && text.matches("20\\d{2}-(0[1-9]|1[0-2])") ? YearMonth.parse(text) : null;
    }

    public YearMonth getBefore() {
        return month.minusMonths(1);
    }

    public YearMonth getAfter() {
        return month.plusMonths(1);
    }
}
