package gov.rotations.placement.service;

import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Round;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
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

    /** Newest first. */
    List<Round> all() {
        return em.createQuery("select r from Round r order by r.id desc", Round.class).getResultList();
    }

    List<Round> in(Round.State state) {
        return em.createQuery("select r from Round r where r.state = :state order by r.id", Round.class)
            .setParameter("state", state).getResultList();
    }
}
