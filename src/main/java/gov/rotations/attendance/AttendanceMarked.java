package gov.rotations.attendance;

import gov.rotations.events.SessionId;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** Whoever holds the register has said whether somebody is there; never why not. */
public record AttendanceMarked(SessionId session, AccountId account, AttendanceState before, AttendanceState state, CheckInMethod method)
    implements Fact {

    @Override
    public String subject() {
        return "session:" + session;
    }
}
