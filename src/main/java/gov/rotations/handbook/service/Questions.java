package gov.rotations.handbook.service;

import gov.rotations.handbook.entity.Question;
import gov.rotations.security.AccountId;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What people have asked. */
@Dependent
class Questions {

    @PersistenceContext
    private EntityManager em;

    Question add(Question question) {
        em.persist(question);
        em.flush();
        return question;
    }

    Question get(long id) {
        return Optional.ofNullable(em.find(Question.class, id)).orElseThrow(() -> new NotPermitted("question:" + id));
    }

    /** Two editors may take up the same question; the second finds it settled. */
    Question lock(long id) {
        Question question = get(id);
        em.refresh(question, LockModeType.PESSIMISTIC_WRITE);
        return question;
    }

    List<Question> of(AccountId asker) {
        return em.createQuery("select q from Question q where q.askedBy = :asker order by q.id desc", Question.class)
            .setParameter("asker", asker).setMaxResults(100).getResultList();
    }

    List<Question> all() {
        return em.createQuery("select q from Question q order by q.id desc", Question.class).setMaxResults(300).getResultList().stream()
            .sorted(Comparator.comparing(question -> question.state() != Question.State.SUBMITTED)).toList();
    }

    long waiting() {
        return em.createQuery("select count(q) from Question q where q.state = :submitted", Long.class)
            .setParameter("submitted", Question.State.SUBMITTED).getSingleResult();
    }
}
