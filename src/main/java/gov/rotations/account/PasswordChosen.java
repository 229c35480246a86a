package gov.rotations.account;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** Somebody has chosen a password, with a link or by changing the old one. */
public record PasswordChosen(AccountId account) implements Fact {

    @Override
    public String subject() {
        return "account:" + account;
    }
}
