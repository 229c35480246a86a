package gov.rotations.development.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.entity.FormalLearning;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What associates have read, watched or attended. */
@Dependent
class LearningNotes {

    @PersistenceContext
    private EntityManager em;

    void add(FormalLearning learning) {
        em.persist(learning);
        em.flush();
    }

    /** The latest first. */
    List<FormalLearning> of(AssociateId associate) {
        return em.createQuery("select l from FormalLearning l where l.associate = :associate order by l.completedOn desc, l.id desc", FormalLearning.class)
            .setParameter("associate", associate).getResultList();
    }

    FormalLearning own(AssociateId owner, long id) {
        return Optional.ofNullable(em.find(FormalLearning.class, id)).filter(learning -> learning.associate().equals(owner))
            .orElseThrow(() -> new NotPermitted("learning:" + id));
    }

    void remove(FormalLearning learning) {
        em.remove(learning);
    }
}
