package gov.rotations.suggestion.service;

import gov.rotations.security.AccountId;
import gov.rotations.shared.NotPermitted;
import gov.rotations.suggestion.TargetKind;
import gov.rotations.suggestion.entity.ChangeRequest;
import gov.rotations.suggestion.entity.ChangeRequest.State;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Requests, drafts among them. */
@Dependent
class Requests {

    @PersistenceContext
    private EntityManager em;

    ChangeRequest add(ChangeRequest request) {
        em.persist(request);
        em.flush();
        return request;
    }

    Optional<ChangeRequest> find(long id) {
        return Optional.ofNullable(em.find(ChangeRequest.class, id));
    }

    ChangeRequest get(long id) {
        return find(id).orElseThrow(() -> new NotPermitted("suggestion:" + id));
    }

    /** Keeps everybody else from deciding about it until the transaction ends. */
    ChangeRequest lock(long id) {
        ChangeRequest request = get(id);
        em.refresh(request, LockModeType.PESSIMISTIC_WRITE);
        return request;
    }

    /** What suits the filter, the newest first. @param circles those the reader belongs to */
    List<ChangeRequest> list(RequestFilter filter, AccountId me, Set<String> circles, int first, int most) {
        return filled(em.createQuery("select r from ChangeRequest r where " + conditions(filter) + " order by r.begunAt desc, r.id desc", ChangeRequest.class), filter, me, circles)
            .setFirstResult(first).setMaxResults(most).getResultList();
    }

    long count(RequestFilter filter, AccountId me, Set<String> circles) {
        return filled(em.createQuery("select count(r) from ChangeRequest r where " + conditions(filter), Long.class), filter, me, circles).getSingleResult();
    }

    private static String conditions(RequestFilter filter) {
        List<String> all = new ArrayList<>(List.of("r.circle in :circles"));
        all.add(filter.mine() ? "r.author = :me" : "r.submittedAt is not null");
        if (filter.kind() != null) {
            all.add("r.kind = :kind");
        }
        if (filter.state() != null) {
            all.add("r.state = :state");
        }
        return String.join(" and ", all);
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, RequestFilter filter, AccountId me, Set<String> circles) {
        query.setParameter("circles", circles);
        if (filter.mine()) {
            query.setParameter("me", me);
        }
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (filter.state() != null) {
            query.setParameter("state", filter.state());
        }
        return query;
    }

    /** Requests on one thing that nobody has decided yet. */
    List<ChangeRequest> openOn(TargetKind kind, String target) {
        return em.createQuery("select r from ChangeRequest r where r.kind = :kind and r.target = :target and r.state in :open order by r.submittedAt", ChangeRequest.class)
            .setParameter("kind", kind).setParameter("target", target)
            .setParameter("open", Set.of(State.SUBMITTED, State.UNDER_REVIEW, State.NEEDS_INFO, State.STALE, State.ACCEPTED)).setMaxResults(20).getResultList();
    }

    /** All there ever were on one thing. */
    List<ChangeRequest> on(TargetKind kind, String target) {
        return em.createQuery("select r from ChangeRequest r where r.kind = :kind and r.target = :target", ChangeRequest.class)
            .setParameter("kind", kind).setParameter("target", target).getResultList();
    }

    List<ChangeRequest> accepted(TargetKind kind) {
        return em.createQuery("select r from ChangeRequest r where r.kind = :kind and r.state = :accepted order by r.decidedAt, r.id", ChangeRequest.class)
            .setParameter("kind", kind).setParameter("accepted", State.ACCEPTED).getResultList();
    }

    /** Questions to authors that were asked before this moment and have no answer. */
    List<Long> unansweredSince(Instant moment) {
        return em.createQuery("select r.id from ChangeRequest r where r.state = :asked and r.askedAt < :moment", Long.class)
            .setParameter("asked", State.NEEDS_INFO).setParameter("moment", moment).getResultList();
    }

    /** How many wait for this steward's voice. */
    long waitingFor(AccountId steward, Collection<TargetKind> kinds, Set<String> circles) {
        return em.createQuery("""
                select count(r) from ChangeRequest r where r.state in :waiting and r.kind in :kinds and r.circle in :circles and r.author <> :steward
                and (r.acceptedBy is null or r.acceptedBy <> :steward)""", Long.class)
            .setParameter("waiting", Set.of(State.SUBMITTED, State.UNDER_REVIEW)).setParameter("kinds", kinds)
            .setParameter("circles", circles).setParameter("steward", steward).getSingleResult();
    }

    /** How many questions wait for this author. */
    long askedOf(AccountId author, Set<String> circles) {
        return em.createQuery("select count(r) from ChangeRequest r where r.state = :asked and r.author = :author and r.circle in :circles", Long.class)
            .setParameter("asked", State.NEEDS_INFO).setParameter("author", author).setParameter("circles", circles).getSingleResult();
    }
}
