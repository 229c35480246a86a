package gov.rotations.placement.service;

import gov.rotations.shared.Times;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When a window for wishes closes, on the programme's clock. */
public record Window(LocalDate day, LocalTime time) {

    static Window at(Instant moment) {
        return new Window(moment.atZone(Times.ZONE).toLocalDate(), moment.atZone(Times.ZONE).toLocalTime());
    }

    Instant moment() {
        return day.atTime(time).atZone(Times.ZONE).toInstant();
    }
}
