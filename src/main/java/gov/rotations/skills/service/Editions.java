package gov.rotations.skills.service;

import gov.rotations.shared.NotPermitted;
import gov.rotations.skills.entity.Framework;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All editions of the framework, drafts among them. */
@Dependent
class Editions {

    @PersistenceContext
    private EntityManager em;

    Framework add(Framework edition) {
        em.persist(edition);
        em.flush();
        return edition;
    }

    boolean isEmpty() {
        return em.createQuery("select count(f) from Framework f", Long.class).getSingleResult() == 0;
    }

    Optional<Framework> current() {
        return in(Framework.State.PUBLISHED).stream().findFirst();
    }

    /** The edition in force, which nobody else can supersede until the transaction ends. */
    Optional<Framework> lockCurrent() {
        return current().map(edition -> {
            em.refresh(edition, LockModeType.PESSIMISTIC_WRITE);
            return edition;
        });
    }

    Optional<Framework> find(String code) {
        return em.createQuery("select f from Framework f where f.code = :code", Framework.class).setParameter("code", code).getResultStream().findFirst();
    }

    Framework get(String code) {
        return find(code).orElseThrow(() -> new NotPermitted("framework:" + code));
    }

    /** The oldest first. */
    List<Framework> publishedAfter(Instant moment) {
        return em.createQuery("select f from Framework f where f.publishedAt > :moment order by f.publishedAt, f.id", Framework.class)
            .setParameter("moment", moment).getResultList();
    }

    List<Framework> all() {
        return em.createQuery("select f from Framework f order by f.begunAt desc, f.id desc", Framework.class).getResultList();
    }

    private List<Framework> in(Framework.State state) {
        return em.createQuery("select f from Framework f where f.state = :state order by f.id desc", Framework.class)
            .setParameter("state", state).getResultList();
    }
}
