package gov.rotations.attendance;

import gov.rotations.events.SessionId;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** A paper register says something else than what is known; a person has to settle it. */
public record PaperContradicted(SessionId session, AccountId account, AttendanceState known, AttendanceState paper) implements Fact {

    @Override
    public String subject() {
        return "session:" + session;
    }
}
