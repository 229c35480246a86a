package gov.rotations.handbook.service;

import gov.rotations.handbook.entity.Revision;
import gov.rotations.handbook.entity.Thanks;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** Whom revisions thank for a suggestion. */
@Dependent
class ThanksGiven {

    @PersistenceContext
    private EntityManager em;

    void add(Thanks thanks) {
        em.persist(thanks);
        em.flush();
    }

    List<Thanks> in(Long revision) {
        return em.createQuery("select t from Thanks t where t.revision = :revision order by t.id", Thanks.class).setParameter("revision", revision).getResultList();
    }

    /** Names of all whose suggestions readers see, or saw, on a page. */
    List<String> on(Long page) {
        return em.createQuery("""
                select t.author from Thanks t, Revision r where t.revision = r.id and r.page = :page and r.state in :seen order by t.id""", String.class)
            .setParameter("page", page).setParameter("seen", Set.of(Revision.State.PUBLISHED, Revision.State.REPLACED)).getResultList().stream().distinct().toList();
    }
}
