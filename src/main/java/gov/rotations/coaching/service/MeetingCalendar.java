package gov.rotations.coaching.service;

import gov.rotations.coaching.entity.Meeting;
import gov.rotations.shared.PlainCalendar;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** A meeting as an iCalendar file: when and where, never its agenda, because calendars are read by others. */
@Dependent
class MeetingCalendar {

    @Inject
    private Clock clock;

    /** @param title what the entry is called, such as the kind of support and the other one */
    String of(Meeting meeting, String title) {
        PlainCalendar calendar = new PlainCalendar("Meetings", clock.instant()).entry("meeting-" + meeting.id(), (int) meeting.version(),
            title, meeting.place(), null, meeting.beginsAt(), meeting.beginsAt().plus(Duration.ofMinutes(meeting.minutes())));
        return meeting.state() == Meeting.State.CANCELLED ? calendar.cancelled().text() : calendar.text();
    }
}
