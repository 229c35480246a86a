package gov.rotations.development.service;

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
    private Bonds bonds;

    /** The associate the actor is; for everybody else there is no plan. */
    Cohorts.AssociateCard self() {
        return bonds.findMyself().orElseThrow(() -> new NotPermitted("development plan"));
    }

    Reader reader() {
        Actor reader = actor.get();
        return reader.account() == null ? new Reader(Set.of(), Set.of(), reader.isAdmin())
            : new Reader(bonds.coached(reader.account()), bonds.managed(reader.account()), reader.isAdmin());
    }
}
