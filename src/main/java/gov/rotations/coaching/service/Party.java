package gov.rotations.coaching.service;

import gov.rotations.coaching.entity.Pairing;
import gov.rotations.coaching.entity.Supporter;
import gov.rotations.cohort.Cohorts;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Who the two of a pairing are, and whether the actor is one of them. */
@Dependent
class Party {

    @Inject
    private Supporters supporters;

    @Inject
    private Cohorts cohorts;

    @Inject
    private CurrentActor actor;

    /** The pairing, if the actor is one of the two and knows of it; for everybody else it does not exist. */
    Pairing own(Pairing pairing) {
        if (!isSupporter(pairing) && !(isAssociate(pairing) && pairing.isKnownToAssociate())) {
            throw new NotPermitted("pairing:" + pairing.id());
        }
        return pairing;
    }

    boolean isSupporter(Pairing pairing) {
        return supporters.of(actor.get().account()).map(Supporter::id).filter(pairing.supporter()::equals).isPresent();
    }

    boolean isAssociate(Pairing pairing) {
        return cohorts.associateOf(actor.get().account()).map(Cohorts.AssociateCard::id).filter(pairing.associate()::equals).isPresent();
    }

    AccountId supporter(Pairing pairing) {
        return supporters.get(pairing.supporter()).account();
    }

    Cohorts.AssociateCard associate(Pairing pairing) {
        return cohorts.associates(List.of(pairing.associate())).get(pairing.associate());
    }

    /** Whoever of the two is not acting; both where neither is. */
    List<AccountId> others(Pairing pairing) {
        AccountId acting = actor.get().account();
        return List.of(supporter(pairing), associate(pairing).account()).stream().filter(account -> !account.equals(acting)).toList();
    }
}
