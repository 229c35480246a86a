package gov.rotations.events;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** Somebody does not come. @param late whether they said so after the day until which it costs nobody anything */
public record RegistrationCancelled(RegistrationId registration, EventId event, AccountId account, boolean late) implements Fact {

    @Override
    public String subject() {
        return "event:" + event;
    }
}
