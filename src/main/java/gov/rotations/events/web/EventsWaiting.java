package gov.rotations.events.web;

import gov.rotations.events.service.CalendarService;
import gov.rotations.events.service.SeatService;
import gov.rotations.faces.Waiting;
import gov.rotations.faces.WaitingItem;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

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
        return List.of(
            WaitingItem.urgent("events.waiting.answers", events.awaited(), "/events/my.xhtml"),
            WaitingItem.urgent("events.waiting.undecided", organiser ? seats.undecided() : 0, "/events/calendar.xhtml"),
            WaitingItem.calm("events.waiting.invited", actor.is(Role.ASSOCIATE) ? events.invited() : 0, "/events/my.xhtml"));
    }
}
