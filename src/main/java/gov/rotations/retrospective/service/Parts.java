package gov.rotations.retrospective.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.department.DepartmentId;
import gov.rotations.retrospective.Side;
import gov.rotations.retrospective.entity.Retrospective;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Finds out which part whoever acts has in retrospectives, by what they hold today. */
@Dependent
class Parts {

    private static final long NOBODY = -1;

    @Inject
    private Cohorts cohorts;

    @Inject
    private CurrentActor actor;

    Part mine() {
        Actor me = actor.get();
        AssociateId associate = me.account() == null ? null : cohorts.associateOf(me.account()).map(Cohorts.AssociateCard::id).orElse(null);
        Set<Long> scopes = me.scopesOf(Role.DEPARTMENT);
        return new Part(associate == null ? new AssociateId(NOBODY) : associate,
            scopes.isEmpty() ? List.of(new DepartmentId(NOBODY)) : scopes.stream().map(DepartmentId::new).toList(),
            me.account() != null && me.is(Role.LINE_MANAGER) ? me.account() : new AccountId(NOBODY));
    }

    /** @throws NotPermitted for everybody else, as if it did not exist */
    Side sideIn(Retrospective retrospective) {
        return mine().sideIn(retrospective).orElseThrow(() -> new NotPermitted("retrospective:" + retrospective.id()));
    }

    AccountId me() {
        return actor.get().account();
    }
}
