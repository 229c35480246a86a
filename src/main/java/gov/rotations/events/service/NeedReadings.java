package gov.rotations.events.service;

import gov.rotations.events.EventId;
import gov.rotations.events.NeedsRead;
import gov.rotations.shared.Fact;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Writes down who read what people need, in a transaction of its own, so that the line stays whatever happens to the page. */
@Stateless
@PermitAll
public class NeedReadings {

    @Inject
    private Event<Fact> facts;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(EventId event) {
        facts.fire(new NeedsRead(event));
    }
}
