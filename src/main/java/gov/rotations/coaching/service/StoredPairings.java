package gov.rotations.coaching.service;

import gov.rotations.coaching.ActivePairings;
import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.entity.Supporter;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.KnownAssociates;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

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
        return supportedBy(supporter, Set.of(kind));
    }

    /** A supporter knows those they support. */
    @Override
    public Set<AssociateId> knownTo(Actor actor) {
        return actor.is(Role.COACH) ? supportedBy(actor.account(), EnumSet.allOf(SupportKind.class)) : Set.of();
    }

    private Set<AssociateId> supportedBy(AccountId supporter, Set<SupportKind> kinds) {
        return supporters.of(supporter).map(known -> pairings.supportedBy(known.id(), kinds)).orElse(Set.of());
    }

    @Override
    public Set<AccountId> supportersOf(AssociateId associate, SupportKind kind) {
        return supporters.of(pairings.supporting(associate, kind)).values().stream().map(Supporter::account).collect(Collectors.toSet());
    }
}
