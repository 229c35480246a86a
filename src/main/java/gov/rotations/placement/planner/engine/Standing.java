package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Board;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.placement.planner.RuleBook;
import java.util.List;

/** A problem as it stands before a question is asked, with the prices and bounds that guide every answer. */
final class Standing {

    private static final int CLIMB = 60;
    private static final int MOST_FOR_FLOORS = 600;

    final Problem problem;
    final ProblemIndex index;
    final RuleBook rules;
    final Routes routes;
    private final Prices given;
    private long[] rowPrices;
    private boolean settled;
    private Floors floors;

    Standing(Problem problem, Prices given) {
        this.problem = problem;
        this.given = given;
        index = new ProblemIndex(problem);
        rules = new RuleBook(index);
        routes = new Routes(index, rules);
    }

    /** The prices given, or where there are none what a climb finds; where that was cut short, the next one goes on. */
    synchronized long[] rowPrices(Effort effort) {
        if (rowPrices == null && !given.of().isEmpty()) {
            rowPrices = given.rows(routes);
            settled = true;
        }
        if (!settled) {
            Effort own = effort.aside();
            long[] from = rowPrices == null ? new long[routes.rows] : rowPrices;
            rowPrices = new Ascent(routes, new Crowd(routes), own)
                    .climb(from, Pricer.BLOCKED, new Ascent.Steps(CLIMB, rowPrices == null ? 0.5 : 0.1, 0.01)).prices();
            settled = !own.isOver();
        }
        return rowPrices.clone();
    }

    Prices prices(Effort effort) {
        return Prices.of(routes, rowPrices(effort));
    }

    /** Bounds at these prices; null where they would take too long. */
    synchronized Floors floors(Effort effort) {
        if (floors == null && routes.people <= MOST_FOR_FLOORS) {
            floors = new Floors(routes, rowPrices(effort));
        }
        if (floors != null) {
            floors.raise(effort.aside());
        }
        return floors;
    }

    /** A plan by associate and rotation. */
    int[][] openings(List<Assignment> plan) {
        int[][] openings = index.emptyPlan();
        Board board = new Board(index, plan);
        for (int a = 0; a < openings.length; a++) {
            for (int r = 0; r < openings[a].length; r++) {
                openings[a][r] = board.at(a, r);
            }
        }
        return openings;
    }
}
