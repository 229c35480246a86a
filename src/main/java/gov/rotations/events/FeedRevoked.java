package gov.rotations.events;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** The secret address of a calendar opens nothing any more. */
public record FeedRevoked(AccountId account) implements Fact {

    @Override
    public String subject() {
        return "account:" + account;
    }
}
