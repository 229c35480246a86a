package gov.rotations.coaching.service;

import gov.rotations.coaching.PairingId;
import gov.rotations.coaching.PairingRoundId;
import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.entity.Pairing;
import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All pairings there are and were. */
@Dependent
class Pairings {

    private static final List<Pairing.State> HOLDING = Arrays.stream(Pairing.State.values()).filter(Pairing.State::holdsPlace).toList();

    private static final List<Pairing.State> ASKING = Arrays.stream(Pairing.State.values()).filter(Pairing.State::isAsking).toList();

    /** Both have said yes and neither has left. */
    private static final List<Pairing.State> LASTING = List.of(Pairing.State.ACTIVE, Pairing.State.PAUSED);

    @PersistenceContext
    private EntityManager em;

    Pairing add(Pairing pairing) {
        em.persist(pairing);
        em.flush();
        return pairing;
    }

    Pairing get(PairingId id) {
        return Optional.ofNullable(em.find(Pairing.class, id.value())).orElseThrow(() -> new NotPermitted("pairing:" + id));
    }

    List<Pairing> of(AssociateId associate) {
        return em.createQuery("select p from Pairing p where p.associate = :associate order by p.offeredAt desc, p.id desc", Pairing.class)
            .setParameter("associate", associate).getResultList();
    }

    List<Pairing> of(SupporterId supporter) {
        return em.createQuery("select p from Pairing p where p.supporter = :supporter order by p.offeredAt desc, p.id desc", Pairing.class)
            .setParameter("supporter", supporter).getResultList();
    }

    /** Whom a supporter supports in these ways, in pairings that are active or rest. */
    Set<AssociateId> supportedBy(SupporterId supporter, Set<SupportKind> kinds) {
        return em.createQuery("select p.associate from Pairing p where p.supporter = :supporter and p.kind in :kinds and p.state in :lasting", AssociateId.class)
            .setParameter("supporter", supporter).setParameter("kinds", kinds).setParameter("lasting", LASTING).getResultStream().collect(Collectors.toSet());
    }

    /** Who supports the associate in this way, in a pairing that is active or rests. */
    Set<SupporterId> supporting(AssociateId associate, SupportKind kind) {
        return em.createQuery("select p.supporter from Pairing p where p.associate = :associate and p.kind = :kind and p.state in :lasting", SupporterId.class)
            .setParameter("associate", associate).setParameter("kind", kind).setParameter("lasting", LASTING).getResultStream().collect(Collectors.toSet());
    }

    List<Pairing> ofKind(SupportKind kind) {
        return em.createQuery("select p from Pairing p where p.kind = :kind order by p.id", Pairing.class)
            .setParameter("kind", kind).getResultList();
    }

    List<Pairing> holding() {
        return em.createQuery("select p from Pairing p where p.state in :holding order by p.id", Pairing.class)
            .setParameter("holding", HOLDING).getResultList();
    }

    List<Pairing> askedIn(PairingRoundId round, AssociateId associate) {
        return em.createQuery("select p from Pairing p where p.round = :round and p.associate = :associate", Pairing.class)
            .setParameter("round", round).setParameter("associate", associate).getResultList();
    }

    boolean isTaken(AssociateId associate, SupportKind kind) {
        return em.createQuery("select count(p) from Pairing p where p.associate = :associate and p.kind = :kind and p.state in :holding", Long.class)
            .setParameter("associate", associate).setParameter("kind", kind).setParameter("holding", HOLDING).getSingleResult() > 0;
    }

    /** Associates of the circle who have nobody of its kind, and for whom nobody was asked. */
    Set<AssociateId> wanting(Circle circle) {
        Set<AssociateId> taken = ofKind(circle.kind()).stream().filter(pairing -> pairing.state().holdsPlace()).map(Pairing::associate)
            .collect(Collectors.toSet());
        return circle.facts().keySet().stream().filter(associate -> !taken.contains(associate)).collect(Collectors.toSet());
    }

    int held(SupporterId supporter, SupportKind kind) {
        return em.createQuery("select count(p) from Pairing p where p.supporter = :supporter and p.kind = :kind and p.state in :holding", Long.class)
            .setParameter("supporter", supporter).setParameter("kind", kind).setParameter("holding", HOLDING).getSingleResult().intValue();
    }

    /**
     * How many places are taken, asked by whoever holds the supporter's lock. A locking read sees what others have
     * committed since this transaction began; a plain count would not, on MySQL.
     */
    int heldNow(SupporterId supporter, SupportKind kind) {
        return em.createQuery("select p from Pairing p where p.supporter = :supporter and p.kind = :kind and p.state in :holding", Pairing.class)
            .setParameter("supporter", supporter).setParameter("kind", kind).setParameter("holding", HOLDING)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().size();
    }

    Map<SupporterId, Long> held(SupportKind kind) {
        return em.createQuery("select p.supporter, count(p) from Pairing p where p.kind = :kind and p.state in :holding group by p.supporter", Object[].class)
            .setParameter("kind", kind).setParameter("holding", HOLDING).getResultStream()
            .collect(Collectors.toMap(row -> (SupporterId) row[0], row -> (Long) row[1]));
    }

    List<Pairing> overdue(Instant now) {
        return em.createQuery("select p from Pairing p where p.state in :asking and p.answerBy < :now order by p.id", Pairing.class)
            .setParameter("asking", ASKING).setParameter("now", now).getResultList();
    }

    /** Writes what has changed, so that a second answer given at the same instant is refused here and not later. */
    void flush() {
        em.flush();
    }
}
