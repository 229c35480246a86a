package gov.rotations.coaching.service;

import gov.rotations.coaching.ActivePairings;
import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.entity.Pairing;
import gov.rotations.coaching.entity.Supporter;
import gov.rotations.cohort.AssociateId;
import gov.rotations.security.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;

/** Pairings from the rows of the database. */
@ApplicationScoped
@Transactional
public class StoredPairings implements ActivePairings {

    @Inject
    private Pairings pairings;

    @Inject
    private Supporters supporters;

    @Override
    public Set<AssociateId> supportedBy(AccountId supporter, SupportKind kind) {
        return supporters.of(supporter).stream().map(Supporter::id).flatMap(id -> pairings.of(id).stream())
            .filter(pairing -> isInForce(pairing, kind)).map(Pairing::associate).collect(Collectors.toSet());
    }

    @Override
    public Set<AccountId> supportersOf(AssociateId associate, SupportKind kind) {
        return pairings.of(associate).stream().filter(pairing -> isInForce(pairing, kind))
            .map(pairing -> supporters.get(pairing.supporter()).account()).collect(Collectors.toSet());
    }

    private static boolean isInForce(Pairing pairing, SupportKind kind) {
        return pairing.kind() == kind && (pairing.state() == Pairing.State.ACTIVE || pairing.state() == Pairing.State.PAUSED);
    }
}
