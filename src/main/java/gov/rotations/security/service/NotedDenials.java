package gov.rotations.security.service;

import gov.rotations.security.AccessDenied;
import gov.rotations.security.Denials;
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
public class NotedDenials implements Denials {

    @Inject
    private Event<Fact> facts;

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(String thing) {
        facts.fire(new AccessDenied(thing));
    }
}
