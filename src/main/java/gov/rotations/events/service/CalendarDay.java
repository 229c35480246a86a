package gov.rotations.events.service;

import java.time.LocalDate;
import java.util.List;

/** A day of the calendar with what takes place on it. @param inside whether it belongs to the month shown */
public record CalendarDay(LocalDate date, boolean inside, boolean today, List<EventRow> events) {

    public int getNumber() {
        return date.getDayOfMonth();
    }
}
