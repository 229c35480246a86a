package gov.rotations.retrospective.service;

import gov.rotations.cohort.AssociateId;
import gov.rotations.department.DepartmentId;
import gov.rotations.retrospective.Side;
import gov.rotations.retrospective.entity.Retrospective;
import gov.rotations.security.AccountId;
import java.util.Collection;
import java.util.Optional;

/**
 * The part somebody has in retrospectives. What they have no part in carries an id of nobody, so that queries need no cases.
 *
 * @param associate who they are as an associate @param departments for which they answer @param host their account, while they manage people
 */
record Part(AssociateId associate, Collection<DepartmentId> departments, AccountId host) {

    /** On which side they stand; nobody is the host of their own placement. */
    Optional<Side> sideIn(Retrospective retrospective) {
        return retrospective.associate().equals(associate) ? Optional.of(Side.ASSOCIATE)
            : departments.contains(retrospective.department()) || host.equals(retrospective.host()) ? Optional.of(Side.HOST) : Optional.empty();
    }
}
