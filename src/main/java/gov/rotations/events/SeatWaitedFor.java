package gov.rotations.events;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** Somebody waits for a seat. */
public record SeatWaitedFor(RegistrationId registration, EventId event, AccountId account) implements Fact {

    @Override
    public String subject() {
        return "event:" + event;
    }
}
