package gov.rotations.events.service;

import gov.rotations.events.EventId;
import gov.rotations.events.EventStage;
import gov.rotations.events.NeedsChanged;
import gov.rotations.events.RegistrationChanged;
import gov.rotations.events.RegistrationNotOpen;
import gov.rotations.events.SeatReconfirmed;
import gov.rotations.events.entity.ProgrammeEvent;
import gov.rotations.events.entity.Registration;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** What somebody does for themselves: registers, takes an offered seat or leaves it, does not come, says what they need. */
@Stateless
@AllowedTo
public class RegistrationService {

    @Inject
    private ProgrammeEvents events;

    @Inject
    private Registrations registrations;

    @Inject
    private Seating seating;

    @Inject
    private Audience audience;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** @param diet what they eat, or null @param access what they need to take part, or null */
    public void register(long id, String diet, String access) {
        ProgrammeEvent event = events.lock(new EventId(id));
        if (actor.get().account() == null || !audience.maySee(actor.get(), event) || !audience.mayRegister(event, actor.get().account())) {
            throw new NotPermitted("event:" + id);
        }
        if (event.stage(clock.instant()) != EventStage.REGISTRATION_OPEN) {
            throw new RegistrationNotOpen();
        }
        seating.register(event, actor.get().account()).need(diet, access);
    }

    /** Takes the offered seat. */
    public void accept(long id) {
        ProgrammeEvent event = events.lock(new EventId(id));
        seating.accept(event, own(event));
    }

    /** Leaves the offered seat to the next. */
    public void decline(long id) {
        ProgrammeEvent event = events.lock(new EventId(id));
        Registration own = own(event);
        if (own.answerBy() == null) {
            throw new RegistrationChanged();
        }
        seating.lapse(event, own);
    }

    /** Does not come, or waits no longer. */
    public void cancel(long id) {
        ProgrammeEvent event = events.lock(new EventId(id));
        seating.cancel(event, own(event));
    }

    /** Comes although the event was moved. */
    public void reconfirm(long id) {
        ProgrammeEvent event = events.lock(new EventId(id));
        Registration own = own(event);
        own.reconfirm(clock.instant());
        facts.fire(new SeatReconfirmed(own.id(), event.id(), own.account()));
    }

    /** Says anew what they need; organisers read it, and it is erased after the event. */
    public void need(long id, String diet, String access) {
        ProgrammeEvent event = events.get(new EventId(id));
        Registration own = own(event);
        event.refuseUnless(event.stage(clock.instant()).isBeforeStart());
        own.need(diet, access);
        facts.fire(new NeedsChanged(own.id(), event.id(), own.account()));
    }

    private Registration own(ProgrammeEvent event) {
        return registrations.live(event.id(), actor.get().account()).orElseThrow(() ->
            registrations.latest(event.id(), actor.get().account()).isPresent() ? new RegistrationChanged() : new NotPermitted("event:" + event.id()));
    }
}
