package gov.rotations.attendance;

import gov.rotations.events.SessionId;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** A person has decided whether the paper register is right. */
public record ContradictionSettled(SessionId session, AccountId account, boolean paper) implements Fact {

    @Override
    public String subject() {
        return "session:" + session;
    }
}
