package gov.rotations.handbook.service;

import gov.rotations.handbook.entity.Dismissal;
import gov.rotations.handbook.entity.SiteNotice;
import gov.rotations.security.AccountId;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All notices, and who has put which of them away. */
@Dependent
class NoticesKept {

    @PersistenceContext
    private EntityManager em;

    SiteNotice add(SiteNotice notice) {
        em.persist(notice);
        em.flush();
        return notice;
    }

    void add(Dismissal dismissal) {
        em.persist(dismissal);
    }

    SiteNotice get(long id) {
        return Optional.ofNullable(em.find(SiteNotice.class, id)).orElseThrow(() -> new NotPermitted("notice:" + id));
    }

    SiteNotice lock(long id) {
        SiteNotice notice = get(id);
        em.refresh(notice, LockModeType.PESSIMISTIC_WRITE);
        return notice;
    }

    /** The newest first. */
    List<SiteNotice> all(int from, int most) {
        return em.createQuery("select n from SiteNotice n order by n.id desc", SiteNotice.class).setFirstResult(from).setMaxResults(most).getResultList();
    }

    long count() {
        return em.createQuery("select count(n) from SiteNotice n", Long.class).getSingleResult();
    }

    /** Published ones that have not ended; some may have to wait. */
    List<SiteNotice> publishedUntilAfter(Instant now) {
        return em.createQuery("select n from SiteNotice n where n.state = :published and n.until > :now order by n.id desc", SiteNotice.class)
            .setParameter("published", SiteNotice.State.PUBLISHED).setParameter("now", now).getResultList();
    }

    Optional<Dismissal> dismissal(long notice, AccountId account) {
        return em.createQuery("select d from Dismissal d where d.notice = :notice and d.account = :account", Dismissal.class)
            .setParameter("notice", notice).setParameter("account", account).getResultStream().findFirst();
    }

    /** Those of notices that have not ended. */
    List<Dismissal> dismissals(AccountId account, Instant now) {
        return em.createQuery("""
                select d from Dismissal d where d.account = :account
                and d.notice in (select n.id from SiteNotice n where n.state = :published and n.until > :now)""", Dismissal.class)
            .setParameter("account", account).setParameter("published", SiteNotice.State.PUBLISHED).setParameter("now", now).getResultList();
    }
}
