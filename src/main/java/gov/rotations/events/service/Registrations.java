package gov.rotations.events.service;

import gov.rotations.events.EventId;
import gov.rotations.events.RegistrationId;
import gov.rotations.events.RegistrationState;
import gov.rotations.events.entity.Registration;
import gov.rotations.security.AccountId;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All registrations there are and were. Seats are counted by whoever holds the lock of the event. */
@Dependent
class Registrations {

    private static final List<RegistrationState> HOLDING = Arrays.stream(RegistrationState.values()).filter(RegistrationState::holdsSeat).toList();

    private static final List<RegistrationState> LIVE = Arrays.stream(RegistrationState.values()).filter(RegistrationState::isLive).toList();

    @PersistenceContext
    private EntityManager em;

    Registration add(Registration registration) {
        em.persist(registration);
        em.flush();
        return registration;
    }

    Registration get(RegistrationId id) {
        return find(id).orElseThrow(() -> new NotPermitted("registration:" + id));
    }

    Optional<Registration> find(RegistrationId id) {
        return Optional.ofNullable(em.find(Registration.class, id.value()));
    }

    /** As it stands now that the lock of its event is held, whatever was read before. */
    Registration fresh(RegistrationId id) {
        Registration registration = get(id);
        em.refresh(registration, LockModeType.PESSIMISTIC_WRITE);
        return registration;
    }

    Optional<Registration> live(EventId event, AccountId account) {
        return em.createQuery("select r from Registration r where r.event = :event and r.account = :account and r.state in :live", Registration.class)
            .setParameter("event", event).setParameter("account", account).setParameter("live", LIVE).getResultStream().findFirst();
    }

    /** Everybody whose registration lives, in the order of the queue. */
    List<Registration> live(EventId event) {
        return of(event).stream().filter(registration -> registration.state().isLive()).toList();
    }

    /** The live one, else the latest. */
    Optional<Registration> latest(EventId event, AccountId account) {
        return live(event, account).or(() -> em.createQuery(
                "select r from Registration r where r.event = :event and r.account = :account order by r.id desc", Registration.class)
            .setParameter("event", event).setParameter("account", account).setMaxResults(1).getResultStream().findFirst());
    }

    /** The latest first. */
    List<Registration> of(AccountId account) {
        return em.createQuery("select r from Registration r where r.account = :account order by r.id desc", Registration.class)
            .setParameter("account", account).getResultList();
    }

    /** Everybody who ever registered, in the order of the queue. */
    List<Registration> of(EventId event) {
        return em.createQuery("select r from Registration r where r.event = :event order by r.priority, r.drawPlace, r.askedAt, r.id", Registration.class)
            .setParameter("event", event).getResultList();
    }

    List<Registration> of(EventId event, RegistrationState state) {
        return em.createQuery("""
                select r from Registration r where r.event = :event and r.state = :state
                order by r.priority, r.drawPlace, r.askedAt, r.id""", Registration.class)
            .setParameter("event", event).setParameter("state", state).getResultList();
    }

    int taken(EventId event) {
        return em.createQuery("select count(r) from Registration r where r.event = :event and r.state in :holding", Long.class)
            .setParameter("event", event).setParameter("holding", HOLDING).getSingleResult().intValue();
    }

    /** How many registrations of each event are in each state. */
    Map<EventId, Map<RegistrationState, Integer>> counts(Collection<EventId> events) {
        Map<EventId, Map<RegistrationState, Integer>> counts = new HashMap<>();
        if (!events.isEmpty()) {
            em.createQuery("select r.event, r.state, count(r) from Registration r where r.event in :events group by r.event, r.state", Object[].class)
                .setParameter("events", List.copyOf(events)).getResultStream().forEach(row -> counts
                    .computeIfAbsent((EventId) row[0], event -> new EnumMap<>(RegistrationState.class))
                    .put((RegistrationState) row[1], ((Long) row[2]).intValue()));
        }
        return counts;
    }

    /** How many seats of one event its counts say are taken. */
    static int taken(Map<RegistrationState, Integer> counts) {
        return counts.entrySet().stream().filter(count -> count.getKey().holdsSeat()).mapToInt(Map.Entry::getValue).sum();
    }

    /** Offered seats whose time is over. */
    List<Registration> offersOver(Instant now) {
        return em.createQuery("select r from Registration r where r.state = :offered and r.offerUntil <= :now order by r.id", Registration.class)
            .setParameter("offered", RegistrationState.OFFERED).setParameter("now", now).getResultList();
    }

    /** People with a seat who did not say again that they come. */
    List<Registration> silentSince(Instant now) {
        return em.createQuery("select r from Registration r where r.state = :confirmed and r.reconfirmBy <= :now order by r.id", Registration.class)
            .setParameter("confirmed", RegistrationState.CONFIRMED).setParameter("now", now).getResultList();
    }

    /** Everybody who ever waited for a seat. */
    List<Registration> waited() {
        return em.createQuery("select r from Registration r where r.waitingSince is not null order by r.id", Registration.class).getResultList();
    }

    void flush() {
        em.flush();
    }
}
