package gov.rotations.attendance.service;

import gov.rotations.events.EventId;
import gov.rotations.events.Events;
import gov.rotations.events.Events.EventCard;
import gov.rotations.events.Events.SessionCard;
import gov.rotations.events.SessionId;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Who holds which register: facilitators the one of their session, organisers all of their event. */
@Dependent
class RegisterPolicy {

    @Inject
    private Events events;

    @Inject
    private CurrentActor actor;

    /** The session whose register the actor holds. */
    SessionCard held(long session) {
        SessionId id = new SessionId(session);
        return events.session(id).filter(card -> events.facilitates(actor.get(), id))
            .orElseThrow(() -> new NotPermitted("register:" + id));
    }

    /** The event all of whose registers the actor may read. */
    EventCard organised(long event) {
        EventId id = new EventId(event);
        return events.event(id).filter(card -> events.organises(actor.get(), id))
            .orElseThrow(() -> new NotPermitted("attendance of event:" + id));
    }

    boolean holds(SessionId session) {
        return events.facilitates(actor.get(), session);
    }
}
