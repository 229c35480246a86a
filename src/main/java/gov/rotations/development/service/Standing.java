package gov.rotations.development.service;

import gov.rotations.coaching.ActivePairings;
import gov.rotations.coaching.SupportKind;
import gov.rotations.cohort.Cohorts;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Where the actor stands today: whose record is theirs, and whose they may look at. Asked anew with every call, so that what has ended ends at once. */
@Dependent
class Standing {

    @Inject
    private CurrentActor actor;

    @Inject
    private Cohorts cohorts;

    @Inject
    private ActivePairings pairings;

    /** The associate the actor is; for everybody else there is no plan. */
    Cohorts.AssociateCard self() {
        return cohorts.associateOf(actor.get().account()).orElseThrow(() -> new NotPermitted("development plan"));
    }

    Reader reader() {
        Actor reader = actor.get();
        return reader.account() == null ? new Reader(Set.of(), Set.of(), reader.isAdmin())
            : new Reader(pairings.supportedBy(reader.account(), SupportKind.COACH), cohorts.managedBy(reader.account()), reader.isAdmin());
    }
}
