package gov.rotations.coaching.service;

import gov.rotations.coaching.PairingId;
import gov.rotations.coaching.entity.AgreedAction;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What the two of each pairing have promised. */
@Dependent
class AgreedActions {

    @PersistenceContext
    private EntityManager em;

    void add(AgreedAction action) {
        em.persist(action);
    }

    AgreedAction get(long id) {
        return Optional.ofNullable(em.find(AgreedAction.class, id)).orElseThrow(() -> new NotPermitted("action:" + id));
    }

    void remove(AgreedAction action) {
        em.remove(action);
    }

    List<AgreedAction> of(PairingId pairing) {
        return em.createQuery("select a from AgreedAction a where a.pairing = :pairing order by a.id", AgreedAction.class)
            .setParameter("pairing", pairing).getResultList();
    }
}
