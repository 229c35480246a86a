package gov.rotations.attendance;

import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** Somebody has tried so many wrong codes that none is taken from them for a while. */
public record CodesGuessed(AccountId account) implements Fact {

    @Override
    public String subject() {
        return "account:" + account;
    }
}
