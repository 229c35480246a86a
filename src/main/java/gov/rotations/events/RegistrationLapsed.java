package gov.rotations.events;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** An offered seat, or a question whether somebody still comes, was not answered in time or answered with no. */
public record RegistrationLapsed(RegistrationId registration, EventId event, AccountId account) implements Fact {

    @Override
    public String subject() {
        return "event:" + event;
    }
}
