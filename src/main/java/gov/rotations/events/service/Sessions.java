package gov.rotations.events.service;

import gov.rotations.events.EventId;
import gov.rotations.events.SessionId;
import gov.rotations.events.entity.Session;
import gov.rotations.security.AccountId;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The sessions of all events. */
@Dependent
class Sessions {

    @PersistenceContext
    private EntityManager em;

    Session add(Session session) {
        em.persist(session);
        em.flush();
        return session;
    }

    void remove(Session session) {
        em.remove(session);
    }

    Session get(SessionId id) {
        return find(id).orElseThrow(() -> new NotPermitted("session:" + id));
    }

    Optional<Session> find(SessionId id) {
        return Optional.ofNullable(em.find(Session.class, id.value()));
    }

    /** By time. */
    List<Session> of(EventId event) {
        return em.createQuery("select s from Session s where s.event = :event order by s.startsAt, s.id", Session.class)
            .setParameter("event", event).getResultList();
    }

    List<Session> of(Collection<EventId> events) {
        return events.isEmpty() ? List.of() : em.createQuery("select s from Session s where s.event in :events order by s.startsAt, s.id", Session.class)
            .setParameter("events", List.copyOf(events)).getResultList();
    }

    /** What overlaps the time from the first moment to the second. */
    List<Session> between(Instant from, Instant until) {
        return em.createQuery("select s from Session s where s.startsAt < :until and s.endsAt > :from order by s.startsAt, s.id", Session.class)
            .setParameter("from", from).setParameter("until", until).getResultList();
    }

    List<Session> facilitatedBy(AccountId account) {
        return em.createQuery("select s from Session s where :account member of s.facilitators order by s.startsAt, s.id", Session.class)
            .setParameter("account", account.value()).getResultList();
    }
}
