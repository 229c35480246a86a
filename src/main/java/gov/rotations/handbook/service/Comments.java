package gov.rotations.handbook.service;

import gov.rotations.handbook.entity.Comment;
import gov.rotations.handbook.entity.CommentReport;
import gov.rotations.security.AccountId;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What readers have written below pages. */
@Dependent
class Comments {

    private static final Set<Comment.State> SHOWN = EnumSet.complementOf(EnumSet.of(Comment.State.REMOVED));

    @PersistenceContext
    private EntityManager em;

    Comment add(Comment comment) {
        em.persist(comment);
        em.flush();
        return comment;
    }

    void add(CommentReport report) {
        em.persist(report);
    }

    Comment get(long id) {
        return Optional.ofNullable(em.find(Comment.class, id)).orElseThrow(() -> new NotPermitted("comment:" + id));
    }

    /** Author, readers who report and editors may come at once; each finds it as the one before left it. */
    Comment lock(long id) {
        Comment comment = get(id);
        em.refresh(comment, LockModeType.PESSIMISTIC_WRITE);
        return comment;
    }

    /** What stands below a page, the newest first; of what was removed the place only is shown. */
    List<Comment> on(Long page, int from, int most) {
        return em.createQuery("select c from Comment c where c.page = :page and c.state in :shown order by c.id desc", Comment.class)
            .setParameter("page", page).setParameter("shown", SHOWN).setFirstResult(from).setMaxResults(most).getResultList();
    }

    long countOn(Long page) {
        return em.createQuery("select count(c) from Comment c where c.page = :page and c.state in :shown", Long.class)
            .setParameter("page", page).setParameter("shown", SHOWN).getSingleResult();
    }

    /** The newest first. */
    List<Comment> in(Comment.State state, int from, int most) {
        return em.createQuery("select c from Comment c where c.state = :state order by c.id desc", Comment.class)
            .setParameter("state", state).setFirstResult(from).setMaxResults(most).getResultList();
    }

    long countIn(Comment.State state) {
        return em.createQuery("select count(c) from Comment c where c.state = :state", Long.class).setParameter("state", state).getSingleResult();
    }

    long writtenBy(AccountId author, Instant since) {
        return em.createQuery("select count(c) from Comment c where c.author = :author and c.writtenAt > :since", Long.class)
            .setParameter("author", author).setParameter("since", since).getSingleResult();
    }

    boolean isReportedBy(AccountId account, long comment) {
        return em.createQuery("select count(r) from CommentReport r where r.comment = :comment and r.account = :account", Long.class)
            .setParameter("comment", comment).setParameter("account", account).getSingleResult() > 0;
    }

    List<CommentReport> reportsOn(Collection<Long> comments) {
        return comments.isEmpty() ? List.of() : em.createQuery("select r from CommentReport r where r.comment in :comments order by r.id", CommentReport.class)
            .setParameter("comments", comments).getResultList();
    }
}
