package gov.rotations.attendance.service;

import gov.rotations.attendance.entity.Register;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The register of a session for whoever holds it.
 *
 * @param organised whether the reader organises the whole event
 * @param over whether the session has ended
 * @param closable whether it may be closed by now
 * @param due when it may be closed
 * @param contradictions what paper registers say against it
 */
public record RegisterView(DoorSign sign, long version, Register.State state, boolean organised, boolean over, boolean closable, Instant due, Instant closedAt, String closedBy,
    RegisterTally tally, List<RegisterRow> rows, List<ContradictionRow> contradictions) implements Serializable {

    public boolean isOpen() {
        return state == Register.State.OPEN;
    }
}
