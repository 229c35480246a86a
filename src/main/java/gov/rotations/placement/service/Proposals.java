package gov.rotations.placement.service;

import gov.rotations.department.DepartmentId;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The proposals of all rounds. */
@Dependent
class Proposals {

    @PersistenceContext
    private EntityManager em;

    void add(Proposal proposal) {
        em.persist(proposal);
    }

    Proposal get(long id) {
        Proposal found = em.find(Proposal.class, id);
        if (found == null) {
            throw new NotPermitted("proposal:" + id);
        }
        return found;
    }

    /** Every proposal of the round, in the order they were made. */
    List<Proposal> of(RoundId round) {
        return em.createQuery("select p from Proposal p where p.round = :round order by p.id", Proposal.class)
            .setParameter("round", round).getResultList();
    }

    /** How many proposals of the round are in each state. */
    Map<Proposal.State, Long> countsOf(RoundId round) {
        return em.createQuery("select p.state, count(p) from Proposal p where p.round = :round group by p.state", Object[].class)
            .setParameter("round", round).getResultStream()
            .collect(Collectors.toMap(row -> (Proposal.State) row[0], row -> (Long) row[1]));
    }

    /** Proposals made to these departments, those still open first. */
    List<Proposal> to(Collection<DepartmentId> departments) {
        if (departments.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select p from Proposal p where p.department in :departments order by p.answerBy, p.id", Proposal.class)
            .setParameter("departments", departments).getResultList();
    }

    List<Proposal> in(Proposal.State state) {
        return em.createQuery("select p from Proposal p where p.state = :state order by p.id", Proposal.class)
            .setParameter("state", state).getResultList();
    }

    List<Proposal> overdue(Instant now) {
        return em.createQuery("select p from Proposal p where p.state = :sent and p.answerBy < :now", Proposal.class)
            .setParameter("sent", Proposal.State.SENT).setParameter("now", now).getResultList();
    }

    long acceptedFor(OpeningId opening) {
        return em.createQuery("select count(p) from Proposal p where p.opening = :opening and p.state = :accepted", Long.class)
            .setParameter("opening", opening).setParameter("accepted", Proposal.State.ACCEPTED).getSingleResult();
    }

    long openAt(Collection<DepartmentId> departments) {
        return departments.isEmpty() ? 0
            : em.createQuery("select count(p) from Proposal p where p.department in :departments and p.state = :sent", Long.class)
                .setParameter("departments", departments).setParameter("sent", Proposal.State.SENT).getSingleResult();
    }

    /** Writes what has changed, so that a second answer given at the same instant is refused here and not later. */
    void flush() {
        em.flush();
    }
}
