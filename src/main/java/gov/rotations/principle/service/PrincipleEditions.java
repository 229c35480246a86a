package gov.rotations.principle.service;

import gov.rotations.principle.entity.PrincipleEdition;
import gov.rotations.principle.entity.PrincipleEdition.State;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All editions of the principles, a draft among them. */
@Dependent
class PrincipleEditions {

    @PersistenceContext
    private EntityManager em;

    void add(PrincipleEdition edition) {
        em.persist(edition);
        em.flush();
    }

    void remove(PrincipleEdition draft) {
        em.remove(draft);
    }

    boolean isEmpty() {
        return em.createQuery("select count(e) from PrincipleEdition e", Long.class).getSingleResult() == 0;
    }

    /** Only the number: it is asked for with every page that shows a principle, and the document is known by it. */
    Optional<Integer> current() {
        return em.createQuery("select e.number from PrincipleEdition e where e.state = :published order by e.id desc", Integer.class)
            .setParameter("published", State.PUBLISHED).getResultStream().findFirst();
    }

    /** The edition in force, which nobody else can supersede until the transaction ends. */
    PrincipleEdition lockCurrent() {
        PrincipleEdition current = get(current().orElseThrow(() -> new NotPermitted("principles")));
        em.refresh(current, LockModeType.PESSIMISTIC_WRITE);
        return current;
    }

    Optional<PrincipleEdition> find(int number) {
        return em.createQuery("select e from PrincipleEdition e where e.number = :number", PrincipleEdition.class).setParameter("number", number)
            .getResultStream().findFirst();
    }

    PrincipleEdition get(int number) {
        return find(number).orElseThrow(() -> new NotPermitted("principles:" + number));
    }

    Optional<PrincipleEdition> draft() {
        return em.createQuery("select e from PrincipleEdition e where e.state = :draft", PrincipleEdition.class).setParameter("draft", State.DRAFT)
            .getResultStream().findFirst();
    }

    /** The draft, which nobody else writes until the transaction ends. */
    PrincipleEdition lockDraft() {
        PrincipleEdition draft = draft().orElseThrow(() -> new NotPermitted("principles:draft"));
        em.refresh(draft, LockModeType.PESSIMISTIC_WRITE);
        return draft;
    }

    /** The newest first. */
    List<PrincipleEdition> all() {
        return em.createQuery("select e from PrincipleEdition e order by e.number desc", PrincipleEdition.class).getResultList();
    }
}
