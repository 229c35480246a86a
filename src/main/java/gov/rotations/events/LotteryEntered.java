package gov.rotations.events;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** Somebody takes part in the drawing of seats. */
public record LotteryEntered(RegistrationId registration, EventId event, AccountId account) implements Fact {

    @Override
    public String subject() {
        return "event:" + event;
    }
}
