package gov.rotations.account;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** Somebody new has been asked in, or asked again with a new link. */
public record AccountInvited(AccountId account) implements Fact {

    @Override
    public String subject() {
        return "account:" + account;
    }
}
