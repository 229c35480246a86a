package gov.rotations.account;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** The invitation of somebody who had not answered it yet has been taken back. */
public record InvitationRevoked(AccountId account) implements Fact {

    @Override
    public String subject() {
        return "account:" + account;
    }
}
