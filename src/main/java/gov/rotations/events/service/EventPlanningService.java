package gov.rotations.events.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.events.EventCancelled;
import gov.rotations.events.EventChanged;
import gov.rotations.events.EventDiscarded;
import gov.rotations.events.EventDrafted;
import gov.rotations.events.EventId;
import gov.rotations.events.EventMoved;
import gov.rotations.events.EventPublished;
import gov.rotations.events.OrganiserNamed;
import gov.rotations.events.ReconfirmationFaulty;
import gov.rotations.events.RegistrationState;
import gov.rotations.events.entity.ProgrammeEvent;
import gov.rotations.events.entity.Shift;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Grants;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.Times;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Plans events: drafts, publishes, moves, cancels and copies them. An organiser does so with their own. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.EVENT_ORGANISER})
public class EventPlanningService {

    @Inject
    private ProgrammeEvents events;

    @Inject
    private Sessions sessions;

    @Inject
    private Registrations registrations;

    @Inject
    private Programming programming;

    @Inject
    private Audience audience;

    @Inject
    private People people;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Grants grants;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** What the form shows; a new draft without an id. */
    public EventForm form(Long id) {
        if (id == null) {
            EventForm blank = new EventForm();
            blank.addSession();
            return blank;
        }
        ProgrammeEvent event = audience.organised(actor.get(), events.get(new EventId(id)));
        EventForm form = EventForm.of(event);
        form.setOrganisers(people.addresses(event.organisers()));
        sessions.of(event.id()).forEach(session -> form.getSessions().add(SessionLine.of(session, people.addresses(session.facilitators()))));
        return form;
    }

    /** Whom an event can be for. */
    public List<Cohorts.CohortCard> cohorts() {
        return cohorts.cohorts();
    }

    public EventId save(EventForm form) {
        return form.getId() == null ? draft(form) : change(form);
    }

    private EventId draft(EventForm form) {
        ProgrammeEvent event = events.add(new ProgrammeEvent(form.details()));
        facts.fire(new EventDrafted(event.id()));
        if (actor.get().account() != null) {
            name(event, Set.of(actor.get().account()));
        }
        name(event, people.byAddresses(form.getOrganisers()));
        programming.layOut(event, form.getSessions());
        return event.id();
    }

    private EventId change(EventForm form) {
        ProgrammeEvent event = own(form.getId(), form.getVersion());
        String before = event.venue() + "/" + event.link();
        boolean moved = programming.layOut(event, form.getSessions());
        event.describe(form.details());
        name(event, people.byAddresses(form.getOrganisers()));
        boolean elsewhere = event.state() == ProgrammeEvent.State.PUBLISHED && (moved || !Objects.equals(before, event.venue() + "/" + event.link()));
        event.tellCalendars();
        facts.fire(new EventChanged(event.id(), elsewhere));
        return event.id();
    }

    private void name(ProgrammeEvent event, Set<AccountId> organisers) {
        organisers.stream().filter(account -> !event.organisers().contains(account)).forEach(account -> {
            event.organisedBy(account);
            if (grants.of(account).stream().noneMatch(held -> held.role() == Role.PROGRAMME_ADMIN)) {
                grants.give(account, Role.EVENT_ORGANISER, null);
            }
            facts.fire(new OrganiserNamed(event.id(), account));
        });
    }

    /** Its audience sees it and is told of it. */
    public void publish(long id, long version) {
        ProgrammeEvent event = own(id, version);
        programming.refuseClashes(event);
        event.publish();
        facts.fire(new EventPublished(event.id()));
    }

    /** Throws a draft away. */
    public void discard(long id) {
        ProgrammeEvent event = own(id);
        event.refuseUnless(event.state() == ProgrammeEvent.State.DRAFT);
        sessions.of(event.id()).forEach(sessions::remove);
        events.discard(event);
        facts.fire(new EventDiscarded(event.id()));
    }

    /**
     * Everything takes place at another time. Whoever has a seat keeps it if they say again that they come.
     *
     * @param begins when the first session begins, on a clock in London; the others follow as they did
     * @param reconfirmBy until when people answer
     */
    public void move(long id, long version, LocalDateTime begins, LocalDateTime reconfirmBy) {
        ProgrammeEvent event = own(id, version);
        Instant now = clock.instant();
        Instant until = reconfirmBy.atZone(Times.ZONE).toInstant();
        if (!until.isAfter(now) || until.isAfter(begins.atZone(Times.ZONE).toInstant())) {
            throw new ReconfirmationFaulty();
        }
        Shift shift = Shift.between(event.startsAt(), begins);
        programming.shift(event, shift);
        event.move(event.window().movedBy(shift), shift.of(event.startsAt()), shift.of(event.endsAt()), now);
        registrations.of(event.id(), RegistrationState.CONFIRMED).forEach(seat -> seat.askAgain(until));
        facts.fire(new EventMoved(event.id()));
    }

    /** It does not take place; everybody is told why. */
    public void cancel(long id, long version, String reason) {
        ProgrammeEvent event = own(id, version);
        Instant now = clock.instant();
        event.cancel(reason, now);
        facts.fire(new EventCancelled(event.id(), reason));
        registrations.live(event.id()).forEach(registration -> registration.cancel(now, false));
    }

    /** The same again as a draft. @param begins when its first session begins, on a clock in London */
    public EventId copy(long id, LocalDateTime begins) {
        ProgrammeEvent event = audience.organised(actor.get(), events.get(new EventId(id)));
        Shift shift = event.startsAt() == null ? Shift.NONE : Shift.between(event.startsAt(), begins);
        ProgrammeEvent copy = events.add(new ProgrammeEvent(event.details().movedBy(shift)));
        facts.fire(new EventDrafted(copy.id()));
        name(copy, event.organisers());
        if (actor.get().account() != null) {
            name(copy, Set.of(actor.get().account()));
        }
        programming.copy(event, copy, shift);
        return copy.id();
    }

    private ProgrammeEvent own(long id, long version) {
        ProgrammeEvent event = own(id);
        if (event.version() != version) {
            throw new ChangedMeanwhile();
        }
        return event;
    }

    private ProgrammeEvent own(long id) {
        return audience.organised(actor.get(), events.lock(new EventId(id)));
    }
}
