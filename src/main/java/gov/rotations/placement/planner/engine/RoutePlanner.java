package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Board;
import gov.rotations.placement.planner.Breach;
import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.Planner;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.placement.planner.Score;
import gov.rotations.placement.planner.Solution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plans by whole routes: prices for what people share give a bound and good routes, groups of rivals choose
 * again until nothing more is gained, and small rests are searched to the end. Every answer is judged once
 * more by the rule book and the score that judge everybody's plans.
 */
public final class RoutePlanner implements Planner {

    @Override
    public Solution solve(Problem problem, Budget budget, Progress progress) {
        return solve(problem, budget, progress, HeadStart.NONE).solution();
    }

    /**
     * Solves with what an earlier search left; the answer is as sound as without. Assignments of the head start
     * that are no longer allowed are dropped; its ids must be known to the problem.
     */
    public Planned solve(Problem problem, Budget budget, Progress progress, HeadStart headStart) {
        ProblemIndex index = new ProblemIndex(problem);
        RuleBook rules = new RuleBook(index);
        List<Breach> faults = rules.breachesOfPins();
        Effort effort = new Effort(budget, progress);
        if (!faults.isEmpty()) {
            return new Planned(contradictory(problem, budget, faults), headStart.prices());
        }
        Routes routes = new Routes(index, rules);
        Search search = new Search(routes, effort, budget.seed());
        search.run(headStart);
        return new Planned(answer(search.best(), search.lowerBound(), rules, budget, effort), Prices.of(routes, search.prices()));
    }

    private static Solution contradictory(Problem problem, Budget budget, List<Breach> faults) {
        Map<Score.Term, Long> nothing = Stream.of(Score.Term.values()).collect(Collectors.toMap(t -> t, t -> 0L));
        return new Solution(problem.id(), Solution.Status.CONTRADICTORY, List.of(), 0, nothing, 0, budget.seed(), 0,
                List.of(), faults.stream().map(Breach::line).toList());
    }

    /** The plan as everybody sees it, judged once more. */
    static Solution answer(Draft best, long bound, RuleBook rules, Budget budget, Effort effort) {
        Board board = best.board();
        List<Assignment> assignments = board.assignments();
        List<Breach> breaches = rules.breachesOf(assignments);
        Score score = Score.of(board);
        if (!breaches.isEmpty() || score.total() != best.cost() || bound > score.total()) {
            throw new IllegalStateException("The search and the rule book disagree: " + breaches + ", cost "
                    + score.total() + " against " + best.cost() + ", bound " + bound);
        }
        Solution.Status status = bound == score.total() ? Solution.Status.OPTIMAL : Solution.Status.FEASIBLE;
        return new Solution(rules.index().problem().id(), status, assignments, score.total(), score.parts(), bound,
                budget.seed(), effort.steps(), unplaced(board, rules), List.of());
    }

    private static List<Solution.Unplaced> unplaced(Board board, RuleBook rules) {
        ProblemIndex index = board.index();
        List<Solution.Unplaced> unplaced = new ArrayList<>();
        for (int a = 0; a < index.associates(); a++) {
            for (int r = 0; r < index.rotations(); r++) {
                if (board.at(a, r) == ProblemIndex.NONE && index.isPresent(a, r)) {
                    String associate = index.associate(a).id();
                    String rotation = index.rotationId(r);
                    unplaced.add(new Solution.Unplaced(associate, rotation,
                            rules.whyUnplaced(board, associate, rotation)));
                }
            }
        }
        return unplaced;
    }
}
