package gov.rotations.security.service;

import gov.rotations.security.AccessDenied;
import gov.rotations.shared.Fact;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Writes down that somebody was refused, in a transaction of its own, because the refused one is undone. */
@Stateless
@PermitAll
public class Denials {

    @Inject
    private Event<Fact> facts;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(String thing) {
        facts.fire(new AccessDenied(thing));
    }
}
