package gov.rotations.account;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** Somebody may not sign in any more. */
public record AccountDisabled(AccountId account) implements Fact {

    @Override
    public String subject() {
        return "account:" + account;
    }
}
