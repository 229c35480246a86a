package gov.rotations.account;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** The name of a person has been corrected. */
public record AccountRenamed(AccountId account) implements Fact {

    @Override
    public String subject() {
        return "account:" + account;
    }
}
