package gov.rotations.exchange.service;

import gov.rotations.exchange.Fault;
import gov.rotations.exchange.RowCheck;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Everything the page of one import shows.
 *
 * @param columns titles of the columns of {@code lines}
 * @param moreFaults whether there are more faults than those listed
 * @param applicable whether there is anything to confirm
 */
public record BatchView(BatchRow row, long version, boolean open, boolean applicable, int ready, int total, List<String> columns,
    List<Line> lines, List<Fault> faults, boolean moreFaults, List<String> notes, Instant finishedAt, String finishedBy)
    implements Serializable {

    /** One row as it was understood. */
    public record Line(int line, RowCheck.Outcome outcome, String about, List<String> cells) implements Serializable {
    }
}
