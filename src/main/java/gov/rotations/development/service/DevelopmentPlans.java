package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.entity.DevelopmentPlan;
import gov.rotations.development.entity.Goal;
import gov.rotations.development.entity.PutAside;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Plans, their goals, and what somebody does not want suggested. */
@Dependent
class DevelopmentPlans {

    @PersistenceContext
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    Optional<DevelopmentPlan> plan(AssociateId associate) {
        return em.createQuery("select p from DevelopmentPlan p where p.associate = :associate", DevelopmentPlan.class)
            .setParameter("associate", associate).getResultStream().findFirst();
    }

    /** Open ones first, the earliest day before the others. */
    List<Goal> goals(AssociateId associate) {
        return em.createQuery("select g from Goal g where g.associate = :associate order by g.id", Goal.class)
            .setParameter("associate", associate).getResultList();
    }

    /** A goal of this associate; anybody else's does not exist. */
    Goal goal(AssociateId owner, long id) {
        return Optional.ofNullable(em.find(Goal.class, id)).filter(goal -> goal.associate().equals(owner))
            .orElseThrow(() -> new NotPermitted("goal:" + id));
    }

    List<PutAside> putAside(AssociateId associate) {
        return em.createQuery("select p from PutAside p where p.associate = :associate order by p.id", PutAside.class)
            .setParameter("associate", associate).getResultList();
    }

    void remove(PutAside word) {
        em.remove(word);
    }
}
