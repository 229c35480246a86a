package gov.rotations.placement.service;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.ICalDate;
import gov.rotations.placement.entity.Placement;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;

/**
 * Placements as an iCalendar file. The UID of a placement never changes, so that a calendar replaces an entry instead of
 * adding a second one.
 */
@Dependent
class PlacementCalendar {

    @Inject
    private Clock clock;

    /** One entry of the file. */
    record Entry(Placement placement, String title, String place) {
    }

    String of(List<Entry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Rotations//Placements//EN");
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Entry entry) {
        VEvent event = new VEvent();
        event.setUid("placement-" + entry.placement().id() + "@rotations");
        event.setSequence(0);
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(entry.title());
        event.setLocation(entry.place());
        event.setDateStart(day(entry.placement().dates().first()), false);
        event.setDateEnd(day(entry.placement().dates().last().plusDays(1)), false);
        event.setTransparency(true);
        return event;
    }

    /** Whole days have no zone; the library writes the date as the machine's zone sees it, so noon is safe everywhere. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC)), false);
    }
}
