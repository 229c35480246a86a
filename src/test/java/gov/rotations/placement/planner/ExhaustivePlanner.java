package gov.rotations.placement.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tries every plan of a handful of people and so knows what the best one costs. */
public final class ExhaustivePlanner {

    private final Problem problem;
    private final PlainJudge judge;
    private final List<List<Assignment>> cells = new ArrayList<>();
    private final List<Assignment> plan = new ArrayList<>();
    private final Map<String, Integer> used = new HashMap<>();
    private long best = Long.MAX_VALUE;

    public ExhaustivePlanner(Problem problem) {
        this.problem = problem;
        judge = new PlainJudge(problem);
        for (Associate a : problem.associates()) {
            for (Problem.Rotation r : problem.rotations()) {
                List<Assignment> cell = problem.openings().stream()
                        .map(o -> new Assignment(a.id(), r.id(), o.id())).filter(judge::allowedAlone).toList();
                if (!cell.isEmpty()) {
                    cells.add(cell);
                }
            }
        }
    }

    /** How many plans there are to try at most. */
    public double plans() {
        return cells.stream().mapToDouble(cell -> cell.size() + 1).reduce(1, (x, y) -> x * y);
    }

    public long bestCost() {
        fill(0);
        return best;
    }

    private void fill(int cell) {
        if (cell == cells.size()) {
            if (judge.allows(plan)) {
                best = Math.min(best, judge.cost(plan));
            }
            return;
        }
        fill(cell + 1);
        for (Assignment x : cells.get(cell)) {
            String seat = x.rotationId() + " " + x.openingId();
            int seats = problem.openings().stream().filter(o -> o.id().equals(x.openingId())).findFirst().orElseThrow()
                    .seats().stream().filter(s -> s.rotationId().equals(x.rotationId())).findFirst().orElseThrow()
                    .capacity();
            if (used.merge(seat, 1, Integer::sum) <= seats) {
                plan.add(x);
                fill(cell + 1);
                plan.remove(plan.size() - 1);
            }
            used.merge(seat, -1, Integer::sum);
        }
    }
}
