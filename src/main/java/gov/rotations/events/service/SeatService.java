package gov.rotations.events.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.events.CapacityBelowConfirmed;
import gov.rotations.events.CapacityChanged;
import gov.rotations.events.EventHasBegun;
import gov.rotations.events.EventId;
import gov.rotations.events.EventStage;
import gov.rotations.events.RegistrationCancelled;
import gov.rotations.events.RegistrationId;
import gov.rotations.events.RegistrationState;
import gov.rotations.events.entity.ProgrammeEvent;
import gov.rotations.events.entity.Registration;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What organisers do with the seats of their events: see who comes and what they need, offer, add, take off, resize. */
@Stateless
@AllowedTo({Role.PROGRAMME_ADMIN, Role.EVENT_ORGANISER})
public class SeatService {

    private static final Duration AHEAD = Duration.ofDays(400);

    @Inject
    private ProgrammeEvents events;

    @Inject
    private Registrations registrations;

    @Inject
    private Seating seating;

    @Inject
    private Audience audience;

    @Inject
    private CalendarService calendar;

    @Inject
    private NeedReadings readings;

    @Inject
    private People people;

    @Inject
    private AccountBook accounts;

    @Inject
    private Cohorts cohorts;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    public SeatBoard board(long id) {
        ProgrammeEvent event = audience.organised(actor.get(), events.get(new EventId(id)));
        List<SeatRow> rows = rows(registrations.of(event.id()));
        return new SeatBoard(calendar.get(id), those(rows, RegistrationState::holdsSeat), those(rows, RegistrationState.WAITLISTED::equals),
            those(rows, RegistrationState.REQUESTED::equals), those(rows, state -> !state.isLive()), event.offersByItself(clock.instant()),
            event.lotterySeed(), event.needsErasedAt() != null);
    }

    private static List<SeatRow> those(List<SeatRow> rows, Predicate<RegistrationState> which) {
        return rows.stream().filter(row -> which.test(row.state())).toList();
    }

    private List<SeatRow> rows(List<Registration> queue) {
        Map<AccountId, AccountBook.Card> cards = accounts.of(queue.stream().map(Registration::account).collect(Collectors.toSet()));
        Map<CohortId, String> codes = cohorts.cohorts().stream().collect(Collectors.toMap(Cohorts.CohortCard::id, Cohorts.CohortCard::code));
        List<SeatRow> rows = new ArrayList<>();
        int position = 0;
        for (Registration one : queue) {
            CohortId cohort = audience.cohortOf(one.account());
            boolean waits = one.state() == RegistrationState.WAITLISTED;
            position += waits ? 1 : 0;
            rows.add(new SeatRow(one.id().value(), cards.get(one.account()).name(), cohort == null ? "" : codes.get(cohort), one.state(),
                waits ? position : 0, one.askedAt(), one.answerBy(), one.isAskedAgain(), one.isLate(), one.isWalkIn(), one.hasNeeds()));
        }
        return rows;
    }

    /** What people with a seat need; that it was read is written down. */
    public List<NeedRow> needs(long id) {
        ProgrammeEvent event = audience.organised(actor.get(), events.get(new EventId(id)));
        readings.note(event.id());
        List<Registration> seated = registrations.live(event.id()).stream().filter(one -> one.state().holdsSeat() && one.hasNeeds()).toList();
        Map<AccountId, AccountBook.Card> cards = accounts.of(seated.stream().map(Registration::account).collect(Collectors.toSet()));
        return seated.stream().map(one -> new NeedRow(cards.get(one.account()).name(), one.diet(), one.accessNeeds())).toList();
    }

    /** Holds a free seat for somebody who waits, whoever is first. */
    public void offer(long id) {
        Registration registration = lockedOf(id);
        seating.offer(events.get(registration.event()), registration);
    }

    /** Puts somebody on the list. @param address of an account */
    public void enrol(long id, String address) {
        seating.enrol(onFor(id), people.byAddress(address));
    }

    public void enrol(long id, AccountId person) {
        seating.enrol(onFor(id), person);
    }

    private ProgrammeEvent onFor(long id) {
        ProgrammeEvent event = own(id);
        event.refuseUnless(event.stage(clock.instant()).isOn());
        return event;
    }

    /** Takes somebody off the list; it does not count as late. */
    public void remove(long id) {
        Registration registration = lockedOf(id);
        ProgrammeEvent event = events.get(registration.event());
        if (event.stage(clock.instant()) == EventStage.HELD) {
            throw new EventHasBegun();
        }
        registration.cancel(clock.instant(), false);
        registrations.flush();
        facts.fire(new RegistrationCancelled(registration.id(), event.id(), registration.account(), false));
        seating.offerFreeSeats(event);
    }

    /**
     * More or fewer seats. More go to those who wait; of fewer somebody must say whose they were.
     *
     * @param chosen registrations that lose their seat, as many as there are too many
     */
    public void resize(long id, long version, int seats, Collection<Long> chosen) {
        ProgrammeEvent event = own(id);
        if (event.version() != version) {
            throw new ChangedMeanwhile();
        }
        List<Registration> seated = registrations.live(event.id()).stream().filter(one -> one.state().holdsSeat()).toList();
        Set<Long> losing = Set.copyOf(chosen);
        int tooMany = Math.max(0, seated.size() - seats);
        List<Registration> leaving = seated.stream().filter(one -> losing.contains(one.id().value())).toList();
        if (leaving.size() != tooMany || losing.size() != tooMany) {
            throw new CapacityBelowConfirmed(seated.size(), tooMany);
        }
        int before = event.capacity();
        event.resize(seats);
        facts.fire(new CapacityChanged(event.id(), before, seats));
        leaving.forEach(one -> seating.takeBack(event, one));
        seating.offerFreeSeats(event);
    }

    /** Events whose free seats wait for the actor's decision. */
    public long undecided() {
        List<ProgrammeEvent> own = audience.visible(actor.get(), events.told(clock.instant(), clock.instant().plus(AHEAD))).stream()
            .filter(event -> event.stage(clock.instant()) == EventStage.REGISTRATION_CLOSED && audience.organises(actor.get(), event)).toList();
        Map<EventId, Map<RegistrationState, Integer>> counts = registrations.counts(own.stream().map(ProgrammeEvent::id).toList());
        return own.stream().filter(event -> isUndecided(event, counts.getOrDefault(event.id(), Map.of()))).count();
    }

    private static boolean isUndecided(ProgrammeEvent event, Map<RegistrationState, Integer> counts) {
        return Registrations.taken(counts) < event.capacity() && counts.getOrDefault(RegistrationState.WAITLISTED, 0) > 0;
    }

    private ProgrammeEvent own(long id) {
        return audience.organised(actor.get(), events.lock(new EventId(id)));
    }

    private Registration lockedOf(long id) {
        EventId event = registrations.find(new RegistrationId(id)).map(Registration::event).orElseThrow(() -> new NotPermitted("registration:" + id));
        own(event.value());
        return registrations.fresh(new RegistrationId(id));
    }
}
