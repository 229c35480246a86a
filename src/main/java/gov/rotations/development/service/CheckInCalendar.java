package gov.rotations.development.service;

import gov.rotations.development.entity.CheckIn;
import gov.rotations.shared.PlainCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** A check-in as an iCalendar file: when and where, never what was agreed, because calendars are read by others. */
@Dependent
class CheckInCalendar {

    @Inject
    private Clock clock;

    /** @param title what the entry is called, such as with whom */
    String of(CheckIn checkIn, String title) {
        PlainCalendar calendar = new PlainCalendar("Check-ins", clock.instant()).entry("check-in-" + checkIn.id(), (int) checkIn.version(),
            title, checkIn.place(), null, checkIn.beginsAt(), checkIn.beginsAt().plus(Duration.ofMinutes(checkIn.minutes())));
        return checkIn.state() == CheckIn.State.CANCELLED ? calendar.cancelled().text() : calendar.text();
    }
}
