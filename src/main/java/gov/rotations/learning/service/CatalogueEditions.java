package gov.rotations.learning.service;

import gov.rotations.learning.entity.CatalogueEdition;
import gov.rotations.learning.entity.CatalogueEdition.State;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All editions of the activities, a draft among them. */
@Dependent
class CatalogueEditions {

    @PersistenceContext
    private EntityManager em;

    void add(CatalogueEdition edition) {
        em.persist(edition);
        em.flush();
    }

    void remove(CatalogueEdition draft) {
        em.remove(draft);
    }

    boolean isEmpty() {
        return em.createQuery("select count(c) from CatalogueEdition c", Long.class).getSingleResult() == 0;
    }

    /** Only the code: it is asked for with every page that shows an activity, and the document is known by it. */
    Optional<String> currentCode() {
        return em.createQuery("select c.code from CatalogueEdition c where c.state = :published order by c.id desc", String.class)
            .setParameter("published", State.PUBLISHED).getResultStream().findFirst();
    }

    /** The edition in force, which nobody else can supersede until the transaction ends. */
    CatalogueEdition lockCurrent() {
        CatalogueEdition current = get(currentCode().orElseThrow(() -> new NotPermitted("activities")));
        em.refresh(current, LockModeType.PESSIMISTIC_WRITE);
        return current;
    }

    Optional<CatalogueEdition> find(String code) {
        return em.createQuery("select c from CatalogueEdition c where c.code = :code", CatalogueEdition.class).setParameter("code", code).getResultStream().findFirst();
    }

    CatalogueEdition get(String code) {
        return find(code).orElseThrow(() -> new NotPermitted("activities:" + code));
    }

    CatalogueEdition lock(String code) {
        CatalogueEdition edition = get(code);
        em.refresh(edition, LockModeType.PESSIMISTIC_WRITE);
        return edition;
    }

    /** The newest first. */
    List<CatalogueEdition> all() {
        return em.createQuery("select c from CatalogueEdition c order by c.id desc", CatalogueEdition.class).getResultList();
    }

    Optional<String> draft() {
        return em.createQuery("select c.code from CatalogueEdition c where c.state = :draft", String.class).setParameter("draft", State.DRAFT)
            .getResultStream().findFirst();
    }
}
