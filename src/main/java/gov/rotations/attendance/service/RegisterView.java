package gov.rotations.attendance.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The register of a session for whoever holds it.
 *
 * @param closable whether it may be closed by now
 * @param due when it may be closed
 * @param contradictions what paper registers say against it
 */
public record RegisterView(DoorSign sign, long version, boolean open, boolean closable, Instant due, Instant closedAt, String closedBy,
    RegisterTally tally, List<RegisterRow> rows, List<ContradictionRow> contradictions) implements Serializable {
}
