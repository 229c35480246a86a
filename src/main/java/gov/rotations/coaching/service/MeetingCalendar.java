package gov.rotations.coaching.service;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import gov.rotations.coaching.entity.Meeting;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;

/**
 * A meeting as an iCalendar file: when and where, never its agenda, because calendars are read by others. The UID never
 * changes, so that a calendar replaces an entry instead of adding a second one.
 */
@Dependent
class MeetingCalendar {

    @Inject
    private Clock clock;

    /** @param title what the entry is called, such as the kind of support and the other one */
    String of(Meeting meeting, String title) {
        VEvent event = new VEvent();
        event.setUid("meeting-" + meeting.id() + "@rotations");
        event.setSequence((int) meeting.version());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(title);
        event.setLocation(meeting.place());
        event.setDateStart(Date.from(meeting.beginsAt()));
        event.setDateEnd(Date.from(meeting.beginsAt().plus(Duration.ofMinutes(meeting.minutes()))));
        if (meeting.state() == Meeting.State.CANCELLED) {
            event.setStatus(biweekly.property.Status.cancelled());
        }
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Rotations//Meetings//EN");
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
