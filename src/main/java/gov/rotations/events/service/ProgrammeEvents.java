package gov.rotations.events.service;

import gov.rotations.events.EventId;
import gov.rotations.events.PriorityRule;
import gov.rotations.events.entity.ProgrammeEvent;
import gov.rotations.security.AccountId;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All events there are and were. */
@Dependent
class ProgrammeEvents {

    @PersistenceContext
    private EntityManager em;

    ProgrammeEvent add(ProgrammeEvent event) {
        em.persist(event);
        em.flush();
        return event;
    }

    void discard(ProgrammeEvent event) {
        em.remove(event);
    }

    ProgrammeEvent get(EventId id) {
        return find(id).orElseThrow(() -> new NotPermitted("event:" + id));
    }

    Optional<ProgrammeEvent> find(EventId id) {
        return Optional.ofNullable(em.find(ProgrammeEvent.class, id.value()));
    }

    /** Keeps everybody else from giving or taking a seat of this event until the transaction ends. */
    ProgrammeEvent lock(EventId id) {
        ProgrammeEvent event = get(id);
        em.refresh(event, LockModeType.PESSIMISTIC_WRITE);
        return event;
    }

    Map<EventId, ProgrammeEvent> of(Collection<EventId> ids) {
        List<Long> numbers = ids.stream().map(EventId::value).distinct().toList();
        return numbers.isEmpty() ? Map.of() : em.createQuery("select e from ProgrammeEvent e where e.id in :ids", ProgrammeEvent.class)
            .setParameter("ids", numbers).getResultStream().collect(Collectors.toMap(ProgrammeEvent::id, Function.identity()));
    }

    /** By time. */
    List<ProgrammeEvent> told() {
        return em.createQuery("select e from ProgrammeEvent e where e.state <> :draft order by e.startsAt, e.id", ProgrammeEvent.class)
            .setParameter("draft", ProgrammeEvent.State.DRAFT).getResultList();
    }

    /** No drafts; what overlaps the time from the first moment to the second, by time. */
    List<ProgrammeEvent> told(Instant from, Instant until) {
        return em.createQuery("""
                select e from ProgrammeEvent e where e.state <> :draft and e.startsAt < :until and e.endsAt > :from
                order by e.startsAt, e.id""", ProgrammeEvent.class)
            .setParameter("draft", ProgrammeEvent.State.DRAFT).setParameter("from", from).setParameter("until", until).getResultList();
    }

    List<ProgrammeEvent> drafts() {
        return em.createQuery("select e from ProgrammeEvent e where e.state = :draft order by e.startsAt, e.id", ProgrammeEvent.class)
            .setParameter("draft", ProgrammeEvent.State.DRAFT).getResultList();
    }

    List<ProgrammeEvent> organisedBy(AccountId account) {
        return em.createQuery("select e from ProgrammeEvent e where :account member of e.organisers order by e.startsAt, e.id", ProgrammeEvent.class)
            .setParameter("account", account.value()).getResultList();
    }

    /** Lotteries nobody has drawn although registration is over. */
    List<ProgrammeEvent> toBeDrawn(Instant now) {
        return em.createQuery("""
                select e from ProgrammeEvent e where e.state = :published and e.rule = :lottery and e.drawnAt is null
                and e.registrationCloses <= :now order by e.id""", ProgrammeEvent.class)
            .setParameter("published", ProgrammeEvent.State.PUBLISHED).setParameter("lottery", PriorityRule.LOTTERY)
            .setParameter("now", now).getResultList();
    }

    /** What ended before this moment and still knows what people needed. */
    List<ProgrammeEvent> withNeedsSince(Instant ended) {
        return em.createQuery("""
                select e from ProgrammeEvent e where e.state <> :draft and e.needsErasedAt is null and e.endsAt < :ended
                order by e.id""", ProgrammeEvent.class)
            .setParameter("draft", ProgrammeEvent.State.DRAFT).setParameter("ended", ended).getResultList();
    }

    /** Writes what has changed, so that whoever comes second is refused here and not later. */
    void flush() {
        em.flush();
    }
}
