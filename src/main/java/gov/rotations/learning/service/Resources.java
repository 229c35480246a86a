package gov.rotations.learning.service;

import gov.rotations.learning.entity.LearningResource;
import gov.rotations.learning.entity.ResourceVote;
import gov.rotations.security.AccountId;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Learning resources and who says that one helped. */
@Dependent
class Resources {

    @PersistenceContext
    private EntityManager em;

    void add(LearningResource resource) {
        em.persist(resource);
        em.flush();
    }

    LearningResource added(LearningResource resource) {
        add(resource);
        return resource;
    }

    boolean isEmpty() {
        return em.createQuery("select count(r) from LearningResource r", Long.class).getSingleResult() == 0;
    }

    List<LearningResource> all() {
        return em.createQuery("select r from LearningResource r order by r.title", LearningResource.class).getResultList();
    }

    LearningResource get(String code) {
        return find(code).orElseThrow(() -> new NotPermitted("resource:" + code));
    }

    Optional<LearningResource> find(String code) {
        return em.createQuery("select r from LearningResource r where r.code = :code", LearningResource.class).setParameter("code", code)
            .getResultStream().findFirst();
    }

    Optional<ResourceVote> vote(Long resource, AccountId account) {
        return em.createQuery("select v from ResourceVote v where v.resource = :resource and v.account = :account", ResourceVote.class)
            .setParameter("resource", resource).setParameter("account", account).getResultStream().findFirst();
    }

    void add(ResourceVote vote) {
        em.persist(vote);
        em.flush();
    }

    long votes(Long resource, boolean helped) {
        return em.createQuery("select count(v) from ResourceVote v where v.resource = :resource and v.helped = :helped", Long.class)
            .setParameter("resource", resource).setParameter("helped", helped).getSingleResult();
    }

    String mark() {
        Object[] mark = em.createQuery("select count(r), sum(r.version) from LearningResource r", Object[].class).getSingleResult();
        return mark[0] + "." + mark[1];
    }
}
