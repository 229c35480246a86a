package gov.rotations.placement.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What becomes of one associate in one rotation between two plans; an opening is null where there is none. */
public record Move(String associateId, String rotationId, String before, String after) {

    /** Whether the associate had an opening and has none any more. */
    public boolean isUnplaced() {
        return after == null;
    }

    /** Everything that differs, by associate id, then in the order of the rotations. */
    public static List<Move> between(Problem problem, List<Assignment> before, List<Assignment> after) {
        Map<String, Map<String, String[]>> openings = new TreeMap<>();
        before.forEach(line -> cell(openings, line)[0] = line.openingId());
        after.forEach(line -> cell(openings, line)[1] = line.openingId());
        List<String> calendar = problem.rotations().stream().map(Problem.Rotation::id).toList();
        List<Move> moves = new ArrayList<>();
        openings.forEach((associate, rotations) -> rotations.entrySet().stream()
                .sorted(Comparator.comparingInt(cell -> calendar.indexOf(cell.getKey())))
                .map(cell -> new Move(associate, cell.getKey(), cell.getValue()[0], cell.getValue()[1]))
                .filter(move -> move.before == null || !move.before.equals(move.after)).forEach(moves::add));
        return moves;
    }

    private static String[] cell(Map<String, Map<String, String[]>> openings, Assignment line) {
        return openings.computeIfAbsent(line.associateId(), id -> new HashMap<>())
                .computeIfAbsent(line.rotationId(), id -> new String[2]);
    }
}
