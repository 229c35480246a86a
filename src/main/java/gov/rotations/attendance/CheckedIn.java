package gov.rotations.attendance;

import gov.rotations.events.SessionId;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** Somebody has checked in at the door. */
public record CheckedIn(SessionId session, AccountId account, AttendanceState state, CheckInMethod method) implements Fact {

    @Override
    public String subject() {
        return "session:" + session;
    }
}
