package gov.rotations.events.web;

import gov.rotations.events.service.CalendarService;
import gov.rotations.events.service.SeatService;
import gov.rotations.faces.Texts;
import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Seats held for somebody, events somebody is asked to, and free seats an organiser has to give. */
@ApplicationScoped
public class EventsWaiting implements Waiting {

    @Inject
    private CalendarService events;

    @Inject
    private SeatService seats;

    @Override
    public List<WaitingItem> waitingFor(Actor actor) {
        boolean organiser = actor.isAdmin() || actor.is(Role.EVENT_ORGANISER);
        return Stream.of(
            item("events.waiting.answers", events.awaited(), "/events/my.xhtml", true),
            item("events.waiting.undecided", organiser ? seats.undecided() : 0, "/events/calendar.xhtml", true),
            item("events.waiting.invited", actor.is(Role.ASSOCIATE) ? events.invited() : 0, "/events/my.xhtml", false))
            .filter(item -> item.count() > 0).toList();
    }

    private static WaitingItem item(String key, long count, String link, boolean urgent) {
        return new WaitingItem(Texts.get(key, count), link, (int) count, urgent);
    }
}
