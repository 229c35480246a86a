package gov.rotations.events;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** Somebody has a seat. */
public record SeatConfirmed(RegistrationId registration, EventId event, AccountId account) implements Fact {

    @Override
    public String subject() {
        return "event:" + event;
    }
}
