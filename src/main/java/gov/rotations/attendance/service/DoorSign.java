package gov.rotations.attendance.service;

import gov.rotations.events.EventKind;
import gov.rotations.events.Events.SessionCard;
import java.io.Serializable;
import java.time.Instant;

/** What stands beside a door: which session it is, and when one may check in. */
public record DoorSign(long session, long event, String eventTitle, EventKind kind, String title, Instant starts, Instant ends, String room,
    String venue, Instant opens, Instant codeUntil) implements Serializable {

    static DoorSign of(SessionCard card) {
        DoorTimes times = DoorTimes.of(card);
        return new DoorSign(card.id().value(), card.event().value(), card.eventTitle(), card.kind(), card.title(), card.starts(), card.ends(),
            card.room(), card.venue(), times.opens(), times.lateFrom());
    }

    /** How people call it: the event, and the session where it has a name of its own. */
    public String name() {
        return title == null || title.isBlank() || title.equals(eventTitle) ? eventTitle : eventTitle + ": " + title;
    }

    public String place() {
        return room == null || room.isBlank() ? venue : venue == null || venue.isBlank() ? room : room + ", " + venue;
    }

    public boolean isSocial() {
        return kind == EventKind.SOCIAL;
    }
}
