package gov.rotations.cohort.service;

import gov.rotations.cohort.AdjustmentRead;
import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Writes down who read an adjustment, in a transaction of its own, so that the line stays whatever happens to the page. */
@Stateless
@PermitAll
public class AdjustmentReadings {

    @Inject
    private Event<Fact> facts;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(AssociateId associate) {
        facts.fire(new AdjustmentRead(associate));
    }
}
