package gov.rotations.account;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** Somebody has signed in. */
public record AccountSignedIn(AccountId account) implements Fact {

    @Override
    public String subject() {
        return "account:" + account;
    }
}
