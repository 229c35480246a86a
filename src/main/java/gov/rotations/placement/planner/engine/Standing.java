package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Board;
import gov.rotations.placement.planner.Planner;
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
    private Floors floors;

    Standing(Problem problem, Prices given) {
        this.problem = problem;
        this.given = given;
        index = new ProblemIndex(problem);
        rules = new RuleBook(index);
        routes = new Routes(index, rules);
    }

    /** The prices given, or where there are none what a climb finds; a climb cut short is not remembered. */
    synchronized long[] rowPrices(Effort effort) {
        if (rowPrices != null) {
            return rowPrices.clone();
        }
        if (!given.of().isEmpty()) {
            rowPrices = given.rows(routes);
            return rowPrices.clone();
        }
        long[] nothing = new long[routes.rows];
        Effort own = own(effort);
        long[] climbed = new Ascent(routes, new Crowd(routes), own)
                .climb(nothing, Pricer.BLOCKED, new Ascent.Steps(CLIMB, 0.5, 0.01)).prices();
        rowPrices = own.isOver() ? null : climbed;
        return climbed.clone();
    }

    /** What is found out for all questions takes the time of the first, but none of its steps. */
    private static Effort own(Effort effort) {
        return new Effort(effort.rest(Long.MAX_VALUE), Planner.Progress.SILENT);
    }

    Prices prices(Effort effort) {
        return Prices.of(routes, rowPrices(effort));
    }

    /** Bounds at these prices; null where they would take too long. */
    synchronized Floors floors(Effort effort) {
        if (floors == null && routes.people <= MOST_FOR_FLOORS && rowPrices != null && !effort.isOver()) {
            floors = new Floors(routes, rowPrices, own(effort));
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
