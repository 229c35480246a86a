package gov.rotations.events.service;

import gov.rotations.events.EventId;
import gov.rotations.events.Events;
import gov.rotations.events.RegistrationId;
import gov.rotations.events.RegistrationState;
import gov.rotations.events.SessionId;
import gov.rotations.events.entity.ProgrammeEvent;
import gov.rotations.events.entity.Registration;
import gov.rotations.events.entity.Session;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Events, sessions and registrations as rows of the database. */
@ApplicationScoped
@Transactional
public class StoredEvents implements Events {

    @Inject
    private ProgrammeEvents events;

    @Inject
    private Sessions sessions;

    @Inject
    private Registrations registrations;

    @Inject
    private Audience audience;

    @Inject
    private Seating seating;

    @Inject
    private AccountBook accounts;

    @Inject
    private Clock clock;

    @Override
    public List<EventCard> all() {
        return cards(events.told());
    }

    @Override
    public Optional<EventCard> event(EventId id) {
        return Optional.ofNullable(events(List.of(id)).get(id));
    }

    @Override
    public Map<EventId, EventCard> events(Collection<EventId> ids) {
        return cards(events.of(ids).values()).stream().collect(Collectors.toMap(EventCard::id, Function.identity()));
    }

    @Override
    public Optional<SessionCard> session(SessionId id) {
        return sessions.find(id).map(session -> cardsOfSessions(List.of(session)).get(0));
    }

    @Override
    public List<SessionCard> sessionsOf(EventId event) {
        return cardsOfSessions(sessions.of(event));
    }

    @Override
    public List<SessionCard> sessionsBetween(Instant from, Instant until) {
        return cardsOfSessions(sessions.between(from, until)).stream().filter(card -> card.stage().isOn()).toList();
    }

    @Override
    public List<SessionCard> facilitatedBy(AccountId account) {
        return cardsOfSessions(sessions.facilitatedBy(account)).stream().filter(card -> card.stage().isOn()).toList();
    }

    @Override
    public List<EventId> organisedBy(AccountId account) {
        return events.organisedBy(account).stream().map(ProgrammeEvent::id).toList();
    }

    @Override
    public List<Registered> registered(EventId event) {
        return registered(registrations.of(event)).stream()
            .sorted(Comparator.comparing(Registered::name, String.CASE_INSENSITIVE_ORDER).thenComparing(row -> row.id().value())).toList();
    }

    @Override
    public Optional<Registered> registration(RegistrationId id) {
        return registrations.find(id).map(this::registered);
    }

    @Override
    public Optional<Registered> registrationOf(EventId event, AccountId account) {
        return registrations.latest(event, account).map(this::registered);
    }

    @Override
    public List<Registered> registrationsOf(AccountId account) {
        return registered(registrations.of(account));
    }

    @Override
    public boolean maySee(Actor actor, EventId event) {
        return events.find(event).filter(found -> audience.maySee(actor, found)).isPresent();
    }

    @Override
    public boolean organises(Actor actor, EventId event) {
        return events.find(event).filter(found -> audience.organises(actor, found)).isPresent();
    }

    @Override
    public boolean facilitates(Actor actor, SessionId session) {
        return sessions.find(session).filter(found -> audience.facilitates(actor, found, events.get(found.event()))).isPresent();
    }

    @Override
    public Registered walkIn(SessionId session, AccountId account) {
        ProgrammeEvent event = events.lock(sessions.get(session).event());
        event.refuseUnless(event.stage(clock.instant()).isOn());
        return registered(seating.walkIn(event, account));
    }

    private List<EventCard> cards(Collection<ProgrammeEvent> found) {
        Map<EventId, Map<RegistrationState, Integer>> counts = registrations.counts(found.stream().map(ProgrammeEvent::id).toList());
        Instant now = clock.instant();
        return found.stream().map(event -> {
            Map<RegistrationState, Integer> count = counts.getOrDefault(event.id(), Map.of());
            return new EventCard(event.id(), event.title(), event.kind(), event.stage(now), event.startsAt(), event.endsAt(), event.venue(),
                event.capacity(), count.getOrDefault(RegistrationState.CONFIRMED, 0), count.getOrDefault(RegistrationState.OFFERED, 0),
                count.getOrDefault(RegistrationState.WAITLISTED, 0), event.cohorts(), event.isOpenToAll(), event.organisers());
        }).toList();
    }

    private List<SessionCard> cardsOfSessions(List<Session> found) {
        Map<EventId, ProgrammeEvent> of = events.of(found.stream().map(Session::event).collect(Collectors.toSet()));
        Instant now = clock.instant();
        return found.stream().map(session -> {
            ProgrammeEvent event = of.get(session.event());
            return new SessionCard(session.id(), event.id(), event.title(), event.kind(), event.stage(now), session.title(), session.startsAt(),
                session.endsAt(), session.room(), event.venue(), event.link(), event.capacity(), session.facilitators(), event.cohorts(),
                event.isOpenToAll());
        }).toList();
    }

    private Registered registered(Registration registration) {
        return registered(List.of(registration)).get(0);
    }

    private List<Registered> registered(List<Registration> found) {
        Map<AccountId, AccountBook.Card> people = accounts.of(found.stream().map(Registration::account).collect(Collectors.toSet()));
        return found.stream().map(row -> new Registered(row.id(), row.event(), row.account(),
            people.containsKey(row.account()) ? people.get(row.account()).name() : "", row.state(), row.isLate(), row.isWalkIn())).toList();
    }
}
