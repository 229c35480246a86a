package gov.rotations.account;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** Somebody asked for a link to choose a new password. */
public record NewPasswordAsked(AccountId account) implements Fact {

    @Override
    public String subject() {
        return "account:" + account;
    }
}
