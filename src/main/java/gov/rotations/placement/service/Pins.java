package gov.rotations.placement.service;

import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Pin;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What people fixed and forbade in a round. */
@Dependent
class Pins {

    @PersistenceContext
    private EntityManager em;

    List<Pin> of(RoundId round) {
        return em.createQuery("select p from Pin p where p.round = :round order by p.id", Pin.class)
            .setParameter("round", round).getResultList();
    }

    void add(Pin pin) {
        em.persist(pin);
        em.flush();
    }

    void remove(Pin pin) {
        em.remove(pin);
    }
}
