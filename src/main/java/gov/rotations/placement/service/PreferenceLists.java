package gov.rotations.placement.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.PreferenceList;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The lists of wishes, one for each associate and round. */
@Dependent
class PreferenceLists {

    @PersistenceContext
    private EntityManager em;

    void add(PreferenceList list) {
        em.persist(list);
        em.flush();
    }

    List<PreferenceList> of(RoundId round) {
        return em.createQuery("select l from PreferenceList l where l.round = :round", PreferenceList.class)
            .setParameter("round", round).setHint("eclipselink.batch", "l.openings").getResultList();
    }

    /** Every list, of whichever round, that ranks the opening. */
    List<PreferenceList> ranking(OpeningId opening) {
        return em.createQuery("select l from PreferenceList l join l.openings o where o = :opening", PreferenceList.class)
            .setParameter("opening", opening.value()).getResultList();
    }

    Optional<PreferenceList> find(RoundId round, AssociateId associate) {
        return em.createQuery("select l from PreferenceList l where l.round = :round and l.associate = :associate",
                PreferenceList.class)
            .setParameter("round", round).setParameter("associate", associate).getResultStream().findFirst();
    }

    /** Makes the version counted by now visible, so that the page that goes on holds it. */
    void flush() {
        em.flush();
    }
}
