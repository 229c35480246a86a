package gov.rotations.attendance;

import gov.rotations.events.SessionId;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;

/** What a closed register says of somebody is different now; what it said before is kept. */
public record AttendanceCorrected(SessionId session, AccountId account, AttendanceState before, AttendanceState state, String why)
    implements Fact {

    @Override
    public String subject() {
        return "session:" + session;
    }

    @Override
    public String reason() {
        return why;
    }
}
