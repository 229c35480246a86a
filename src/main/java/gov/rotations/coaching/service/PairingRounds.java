package gov.rotations.coaching.service;

import gov.rotations.coaching.PairingRoundId;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.entity.PairingRound;
import gov.rotations.coaching.entity.Pin;
import gov.rotations.coaching.entity.Suggestion;
import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Pairing rounds with their suggestions and what was pinned and forbidden. */
@Dependent
class PairingRounds {

    @PersistenceContext
    private EntityManager em;

    PairingRound add(PairingRound round) {
        em.persist(round);
        em.flush();
        return round;
    }

    PairingRound get(PairingRoundId id) {
        return Optional.ofNullable(em.find(PairingRound.class, id.value())).orElseThrow(() -> new NotPermitted("pairing-round:" + id));
    }

    /** Two people who work on one round change it one after the other. */
    PairingRound lock(PairingRoundId id) {
        PairingRound round = get(id);
        em.refresh(round, LockModeType.PESSIMISTIC_WRITE);
        return round;
    }

    List<PairingRound> all() {
        return em.createQuery("select r from PairingRound r order by r.openedAt desc, r.id desc", PairingRound.class).getResultList();
    }

    List<Suggestion> suggestions(PairingRoundId round) {
        return em.createQuery("select s from Suggestion s where s.round = :round order by s.id", Suggestion.class)
            .setParameter("round", round).getResultList();
    }

    void replaceSuggestions(PairingRoundId round, List<Suggestion> suggestions) {
        em.createQuery("delete from Suggestion s where s.round = :round").setParameter("round", round).executeUpdate();
        suggestions.forEach(em::persist);
    }

    List<Pin> pins(PairingRoundId round) {
        return em.createQuery("select p from CoachingPin p where p.round = :round order by p.id", Pin.class)
            .setParameter("round", round).getResultList();
    }

    /** Says anew what holds for this pair; null lets it go. */
    void pin(PairingRoundId round, AssociateId associate, SupporterId supporter, Pin.Kind kind) {
        em.createQuery("delete from CoachingPin p where p.round = :round and p.associate = :associate and p.supporter = :supporter")
            .setParameter("round", round).setParameter("associate", associate).setParameter("supporter", supporter).executeUpdate();
        if (kind != null) {
            em.persist(new Pin(round, associate, supporter, kind));
        }
    }
}
