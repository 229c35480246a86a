package gov.rotations.events;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** Somebody has a secret address for their calendar; an earlier one opens nothing any more. */
public record FeedMade(AccountId account) implements Fact {

    @Override
    public String subject() {
        return "account:" + account;
    }
}
