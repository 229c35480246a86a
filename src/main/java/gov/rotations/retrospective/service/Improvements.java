package gov.rotations.retrospective.service;

import gov.rotations.retrospective.entity.ImprovementItem;
import gov.rotations.retrospective.entity.ImprovementItem.State;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The log of improvements. */
@Dependent
class Improvements {

    @PersistenceContext
    private EntityManager em;

    ImprovementItem add(ImprovementItem item) {
        em.persist(item);
        em.flush();
        return item;
    }

    ImprovementItem get(long id) {
        return Optional.ofNullable(em.find(ImprovementItem.class, id)).orElseThrow(() -> new NotPermitted("improvement:" + id));
    }

    /** The newest first. @param state null for any */
    List<ImprovementItem> list(State state, int first, int most) {
        return em.createQuery("select i from ImprovementItem i where i.state in :states order by i.proposedAt desc, i.id desc", ImprovementItem.class)
            .setParameter("states", states(state)).setFirstResult(first).setMaxResults(most).getResultList();
    }

    long count(State state) {
        return em.createQuery("select count(i) from ImprovementItem i where i.state in :states", Long.class).setParameter("states", states(state)).getSingleResult();
    }

    /** How many stand at each step. */
    List<Object[]> counts() {
        return em.createQuery("select i.state, count(i) from ImprovementItem i group by i.state", Object[].class).getResultList();
    }

    private static Set<State> states(State state) {
        return state == null ? EnumSet.allOf(State.class) : EnumSet.of(state);
    }
}
