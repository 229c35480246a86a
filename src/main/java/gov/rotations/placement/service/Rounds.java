package gov.rotations.placement.service;

import gov.rotations.cohort.CohortId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Round;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The rounds of all cohorts. */
@Dependent
class Rounds {

    @PersistenceContext
    private EntityManager em;

    RoundId add(Round round) {
        em.persist(round);
        em.flush();
        return round.id();
    }

    Round get(RoundId id) {
        Round found = em.find(Round.class, id.value());
        if (found == null) {
            throw new NotPermitted("round:" + id);
        }
        return found;
    }

    /** The round for the time of this transaction, so that nobody else begins the same thing. */
    Round lock(RoundId id) {
        Round found = get(id);
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Rounds of a cohort, newest first, without those given up. */
    List<Round> of(CohortId cohort) {
        return em.createQuery("select r from Round r where r.cohort = :cohort and r.state <> :given order by r.id desc", Round.class)
            .setParameter("cohort", cohort).setParameter("given", Round.State.CANCELLED).getResultList();
    }

    /** Newest first. */
    List<Round> all() {
        return em.createQuery("select r from Round r order by r.id desc", Round.class).getResultList();
    }

    List<Round> in(Round.State state) {
        return em.createQuery("select r from Round r where r.state = :state order by r.id", Round.class)
            .setParameter("state", state).getResultList();
    }
}
