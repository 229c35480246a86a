package gov.rotations.attendance;

import gov.rotations.events.SessionId;
import gov.rotations.shared.Fact;

/** The register of a session is closed; who was expected and not seen is absent from now on. */
public record RegisterClosed(SessionId session, int there, int absent) implements Fact {

    @Override
    public String subject() {
        return "session:" + session;
    }
}
