package gov.rotations.placement.planner.benchmark;

import gov.rotations.placement.planner.Board;
import gov.rotations.placement.planner.HardRule;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.ProblemIndex;
import java.util.ArrayList;
import java.util.List;

/** The spreadsheet: down the list, rotation by rotation, everybody gets the best wish that is still free. */
final class ListOrder implements Rival {

    @Override
    public String name() {
        return "list order";
    }

    @Override
    public Answer plan(Problem problem, double seconds, long seed) {
        ProblemIndex index = new ProblemIndex(problem);
        int[][] plan = index.emptyPlan();
        index.pins().forEach(pin -> plan[pin[0]][pin[1]] = pin[2]);
        for (int r = 0; r < index.rotations(); r++) {
            for (int a = 0; a < index.associates(); a++) {
                if (plan[a][r] == ProblemIndex.NONE) {
                    plan[a][r] = best(index, plan, a, r);
                }
            }
        }
        return new Answer(new Board(index, plan).assignments(), 0, 0);
    }

    private static int best(ProblemIndex index, int[][] plan, int a, int r) {
        Board board = new Board(index, List.of());
        int best = ProblemIndex.NONE;
        long least = Long.MAX_VALUE;
        for (int o : free(index, plan, a, r)) {
            long cost = board.costAfterMove(a, r, o);
            if (cost < least) {
                least = cost;
                best = o;
            }
        }
        return best;
    }

    private static List<Integer> free(ProblemIndex index, int[][] plan, int a, int r) {
        int[] inOpening = new int[index.openings()];
        int[] inDepartment = new int[index.departments()];
        for (int[] route : plan) {
            if (route[r] != ProblemIndex.NONE) {
                inOpening[route[r]]++;
                inDepartment[index.departmentOf(route[r])]++;
            }
        }
        List<Integer> free = new ArrayList<>();
        for (int o = 0; o < index.openings(); o++) {
            int d = index.departmentOf(o);
            if (HardRule.personallyAllowed(index, a, r, o) && inOpening[o] < index.capacity(r, o)
                    && inDepartment[d] < index.maximum(r, d) && !visits(index, plan[a], index.familyOf(o))) {
                free.add(o);
            }
        }
        return free;
    }

    private static boolean visits(ProblemIndex index, int[] route, int family) {
        for (int o : route) {
            if (o != ProblemIndex.NONE && index.familyOf(o) == family) {
                return true;
            }
        }
        return false;
    }
}
