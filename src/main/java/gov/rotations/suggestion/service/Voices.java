package gov.rotations.suggestion.service;

import gov.rotations.security.AccountId;
import gov.rotations.shared.NotPermitted;
import gov.rotations.suggestion.entity.Remark;
import gov.rotations.suggestion.entity.Support;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who supports a request and what was said about it. */
@Dependent
class Voices {

    @PersistenceContext
    private EntityManager em;

    void add(Support support) {
        em.persist(support);
    }

    void add(Remark comment) {
        em.persist(comment);
        em.flush();
    }

    void takeBack(Support support) {
        em.remove(support);
    }

    Optional<Support> support(Long request, AccountId account) {
        return em.createQuery("select s from Support s where s.request = :request and s.account = :account", Support.class)
            .setParameter("request", request).setParameter("account", account).getResultStream().findFirst();
    }

    Remark comment(long id) {
        return Optional.ofNullable(em.find(Remark.class, id)).orElseThrow(() -> new NotPermitted("suggestion-comment:" + id));
    }

    /** The oldest first. */
    List<Remark> about(Long request) {
        return em.createQuery("select c from Remark c where c.request = :request order by c.writtenAt, c.id", Remark.class)
            .setParameter("request", request).getResultList();
    }

    long questions(Long request) {
        return em.createQuery("select count(c) from Remark c where c.request = :request and c.kind = :question", Long.class)
            .setParameter("request", request).setParameter("question", Remark.Kind.QUESTION).getSingleResult();
    }

    Map<Long, Long> supports(Collection<Long> requests) {
        return counted("select s.request, count(s) from Support s where s.request in :requests group by s.request", requests);
    }

    Map<Long, Long> comments(Collection<Long> requests) {
        return counted("select c.request, count(c) from Remark c where c.request in :requests group by c.request", requests);
    }

    private Map<Long, Long> counted(String query, Collection<Long> requests) {
        Map<Long, Long> counts = new HashMap<>();
        if (!requests.isEmpty()) {
            em.createQuery(query, Object[].class).setParameter("requests", requests).getResultList().forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        }
        return counts;
    }
}
