package gov.rotations.events.service;

import gov.rotations.events.entity.Feed;
import gov.rotations.security.AccountId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The secret addresses of calendars. */
@Dependent
class Feeds {

    @PersistenceContext
    private EntityManager em;

    void add(Feed feed) {
        em.persist(feed);
    }

    void remove(Feed feed) {
        em.remove(feed);
    }

    Optional<Feed> of(AccountId account) {
        return em.createQuery("select f from Feed f where f.account = :account", Feed.class)
            .setParameter("account", account).getResultStream().findFirst();
    }

    Optional<Feed> byHash(String hash) {
        return em.createQuery("select f from Feed f where f.tokenHash = :hash", Feed.class)
            .setParameter("hash", hash).getResultStream().findFirst();
    }
}
