package gov.rotations.retrospective.service;

import gov.rotations.placement.PlacementId;
import gov.rotations.retrospective.Side;
import gov.rotations.retrospective.entity.Answer;
import gov.rotations.retrospective.entity.Retrospective;
import gov.rotations.retrospective.entity.Retrospective.State;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Retrospectives and the answers in them. */
@Dependent
class Retrospectives {

    private static final Set<State> OPEN = Set.of(State.ASKED, State.ONE_SIDE);

    private static final String PART = "(r.associate = :me or r.department in :departments or r.host = :host)";

    private static final String UNANSWERED = "not exists (select a.id from Answer a where a.retrospective = r and a.side = ";

    private static final String WAITING = "r.state in :open and r.lastDay >= :earliest and ((r.associate = :me and " + UNANSWERED + ":associate))"
        + " or (r.associate <> :me and (r.department in :departments or r.host = :host) and " + UNANSWERED + ":hosts)))";

    @PersistenceContext
    private EntityManager em;

    Retrospective add(Retrospective retrospective) {
        em.persist(retrospective);
        em.flush();
        return retrospective;
    }

    void flush() {
        em.flush();
    }

    Retrospective get(long id) {
        return Optional.ofNullable(em.find(Retrospective.class, id)).orElseThrow(() -> new NotPermitted("retrospective:" + id));
    }

    /** Keeps the other side from answering at the same time, until the transaction ends. */
    Retrospective lock(long id) {
        Retrospective retrospective = get(id);
        em.refresh(retrospective, LockModeType.PESSIMISTIC_WRITE);
        return retrospective;
    }

    /** Which of these placements have a retrospective already. */
    Set<PlacementId> asked(Collection<PlacementId> placements) {
        return placements.isEmpty() ? Set.of() : new HashSet<>(em.createQuery("select r.placement from Retrospective r where r.placement in :placements", PlacementId.class)
            .setParameter("placements", placements).getResultList());
    }

    List<Retrospective> open() {
        return em.createQuery("select r from Retrospective r where r.state in :open order by r.id", Retrospective.class).setParameter("open", OPEN).getResultList();
    }

    /** Those somebody has a part in, what can be answered first. */
    List<Retrospective> of(Part part, int first, int most) {
        return em.createQuery("select distinct r from Retrospective r left join fetch r.answers where r.id in :ids order by r.lastDay desc, r.id", Retrospective.class)
            .setParameter("ids", ids(part, first, most)).getResultList();
    }

    private List<Long> ids(Part part, int first, int most) {
        List<Long> ids = filled(em.createQuery("select r.id from Retrospective r where " + PART + " order by r.lastDay desc, r.id", Long.class), part)
            .setFirstResult(first).setMaxResults(most).getResultList();
        return ids.isEmpty() ? List.of(-1L) : ids;
    }

    long count(Part part) {
        return filled(em.createQuery("select count(r) from Retrospective r where " + PART, Long.class), part).getSingleResult();
    }

    /** What waits for somebody: their side has not answered, and still can. */
    List<Retrospective> waitingFor(Part part, LocalDate today) {
        return waiting(em.createQuery("select r from Retrospective r where " + WAITING + " order by r.lastDay, r.id", Retrospective.class), part, today).getResultList();
    }

    long countWaitingFor(Part part, LocalDate today) {
        return waiting(em.createQuery("select count(r) from Retrospective r where " + WAITING, Long.class), part, today).getSingleResult();
    }

    private static <T> TypedQuery<T> waiting(TypedQuery<T> query, Part part, LocalDate today) {
        return filled(query, part).setParameter("open", OPEN).setParameter("earliest", today.minusDays(Retrospective.OPEN_FOR))
            .setParameter("associate", Side.ASSOCIATE).setParameter("hosts", Side.HOST);
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Part part) {
        return query.setParameter("me", part.associate()).setParameter("departments", part.departments()).setParameter("host", part.host());
    }

    /** Answers to placements that ended before this day, with them. */
    List<Answer> answersEndedBefore(LocalDate day) {
        return em.createQuery("select a from Answer a join fetch a.retrospective r where r.lastDay < :day order by r.lastDay, r.rotation", Answer.class)
            .setParameter("day", day).getResultList();
    }

    /** All with their answers, the latest rotation first. */
    List<Retrospective> all() {
        return em.createQuery("select distinct r from Retrospective r left join fetch r.answers order by r.lastDay desc, r.id", Retrospective.class).getResultList();
    }

    Optional<Answer> withWords(String key) {
        return em.createQuery("select a from Answer a join fetch a.retrospective where a.wordsKey = :key", Answer.class).setParameter("key", key).getResultStream().findFirst();
    }
}
