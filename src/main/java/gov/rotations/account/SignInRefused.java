package gov.rotations.account;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** A sign-in to a known account did not succeed. */
public record SignInRefused(AccountId account) implements Fact {

    @Override
    public String subject() {
        return "account:" + account;
    }
}
