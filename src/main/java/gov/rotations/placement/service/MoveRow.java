package gov.rotations.placement.service;

import gov.rotations.placement.planner.Move;
import java.io.Serializable;
import java.util.List;

/** What becomes of one person in one rotation, in names; empty where there is no opening. */
public record MoveRow(String associate, String name, int rotation, String before, String after) implements Serializable {

    static List<MoveRow> of(PlanTable table, List<Move> moves) {
        return moves.stream().map(move -> new MoveRow(move.associateId(), table.labels().nameOf(move.associateId()),
            table.numberOf(move.rotationId()), nameOf(table, move.before()), nameOf(table, move.after()))).toList();
    }

    private static String nameOf(PlanTable table, String opening) {
        return opening == null ? "" : table.nameOf(opening);
    }

    public boolean isUnplaced() {
        return after.isEmpty();
    }
}
