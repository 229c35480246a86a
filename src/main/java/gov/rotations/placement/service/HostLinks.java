package gov.rotations.placement.service;

import gov.rotations.account.Accounts;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Cohorts;
import gov.rotations.opening.Openings;
import gov.rotations.security.AccountId;
import gov.rotations.security.Role;
import gov.rotations.shared.DateRange;
import gov.rotations.shared.EmailAddress;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Makes the host manager an opening names the manager of whoever is placed there, for the days of the placement. */
@Dependent
class HostLinks {

    @Inject
    private Accounts accounts;

    @Inject
    private Cohorts cohorts;

    void link(AssociateId associate, Openings.Listed post, DateRange dates) {
        if (EmailAddress.isValid(post.hostManagerEmail())) {
            AccountId host = accounts.invite(new EmailAddress(post.hostManagerEmail()), post.hostManager(), Role.LINE_MANAGER, null);
            cohorts.linkManager(associate, host, dates);
        }
    }
}
