package gov.rotations.coaching.service;

import gov.rotations.coaching.ActivePairings;
import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.entity.Pairing;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.KnownAssociates;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pairings from the rows of the database. */
@ApplicationScoped
@Transactional
public class StoredPairings implements ActivePairings, KnownAssociates {

    @Inject
    private Pairings pairings;

    @Inject
    private Supporters supporters;

    @Override
    public Set<AssociateId> supportedBy(AccountId supporter, SupportKind kind) {
        return inForce(supporter).filter(pairing -> pairing.kind() == kind).map(Pairing::associate).collect(Collectors.toSet());
    }

    /** A supporter knows those they support. */
    @Override
    public Set<AssociateId> knownTo(Actor actor) {
        return actor.is(Role.COACH) ? inForce(actor.account()).map(Pairing::associate).collect(Collectors.toSet()) : Set.of();
    }

    private Stream<Pairing> inForce(AccountId supporter) {
        return supporters.of(supporter).stream().flatMap(known -> pairings.of(known.id()).stream()).filter(StoredPairings::isInForce);
    }

    @Override
    public Set<AccountId> supportersOf(AssociateId associate, SupportKind kind) {
        return pairings.of(associate).stream().filter(pairing -> pairing.kind() == kind && isInForce(pairing))
            .map(pairing -> supporters.get(pairing.supporter()).account()).collect(Collectors.toSet());
    }

    private static boolean isInForce(Pairing pairing) {
        return pairing.state() == Pairing.State.ACTIVE || pairing.state() == Pairing.State.PAUSED;
    }
}
