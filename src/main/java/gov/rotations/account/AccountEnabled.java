package gov.rotations.account;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** Somebody may sign in again. */
public record AccountEnabled(AccountId account) implements Fact {

    @Override
    public String subject() {
        return "account:" + account;
    }
}
