package gov.rotations.placement.service;

import gov.rotations.placement.MoveTableId;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.MoveTable;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A table of plans by how many people may move, as people read it; rows come in while the planner works. */
public record MoveTableView(MoveTableId id, MoveTable.State state, PlanId plan, int planNumber, RoundId round, String roundName,
    int most, Instant createdAt, int seconds, List<Row> rows) implements Serializable {

    /**
     * One number of people allowed to move.
     *
     * @param moved names of the untouched people who do
     * @param changed lines of the plan before that are not in this one
     * @param gap how far from the best possible at most, in per cent
     * @param gain what it costs less than the row where nobody may move
     */
    public record Row(int people, List<String> moved, int changed, int unplaced, long cost, double gap, long gain) implements Serializable {

        public boolean isProven() {
            return gap == 0;
        }
    }

    public boolean isSolving() {
        return state == MoveTable.State.SOLVING;
    }
}
