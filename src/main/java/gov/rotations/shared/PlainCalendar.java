package gov.rotations.shared;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/**
 * Entries as an iCalendar file. A UID never changes and its sequence grows, so that a calendar replaces an entry instead
 * of adding a second one; moments are written in UTC, so that no reader's zone and no change of the clocks moves them.
 */
public final class PlainCalendar {

    private final ICalendar calendar = new ICalendar();

    private final Date stamp;

    /** @param about what the file holds, such as {@code Placements} */
    public PlainCalendar(String about, Instant now) {
        calendar.setProductId("-//Rotations//" + about + "//EN");
        calendar.setMethod(Method.publish());
        stamp = Date.from(now);
    }

    /** Whole days from the first to the last; they have no zone, and take nobody's time. */
    public PlainCalendar days(String uid, String title, String place, DateRange days) {
        VEvent event = event(uid, 0, title, place);
        event.setDateStart(day(days.first()), false);
        event.setDateEnd(day(days.last().plusDays(1)), false);
        event.setTransparency(true);
        return this;
    }

    /** @param sequence how often it has changed @param text more about it, or null */
    public PlainCalendar entry(String uid, int sequence, String title, String place, String text, Instant starts, Instant ends) {
        VEvent event = event(uid, sequence, title, place);
        event.setDateStart(Date.from(starts));
        event.setDateEnd(Date.from(ends));
        if (text != null) {
            event.setDescription(text);
        }
        return this;
    }

    /** The last entry does not take place. */
    public PlainCalendar cancelled() {
        calendar.getEvents().get(calendar.getEvents().size() - 1).setStatus(Status.cancelled());
        return this;
    }

    /** The name under which calendar programs list it. */
    public PlainCalendar called(String name) {
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        return this;
    }

    private VEvent event(String uid, int sequence, String title, String place) {
        VEvent event = new VEvent();
        event.setUid(uid + "@rotations");
        event.setSequence(sequence);
        event.setDateTimeStamp(stamp);
        event.setSummary(title);
        event.setLocation(place);
        calendar.addEvent(event);
        return event;
    }

    /** The library writes a date as the machine's zone sees it, so noon is safe everywhere. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC)), false);
    }

    /** The file. */
    public String text() {
        return Biweekly.write(calendar).go();
    }
}
