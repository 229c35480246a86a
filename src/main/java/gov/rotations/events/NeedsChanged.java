package gov.rotations.events;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** Somebody said what they need at an event; what it is stands nowhere in the audit. */
public record NeedsChanged(RegistrationId registration, EventId event, AccountId account) implements Fact {

    @Override
    public String subject() {
        return "event:" + event;
    }
}
