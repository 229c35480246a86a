package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.MoveLimit;
import gov.rotations.placement.planner.Planner;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.placement.planner.Solution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The best plan for each limit on moves. Each search begins with the plan and the prices of the limit before, and
 * with the price of one move that those who would gain most from moving tell.
 */
final class MoveTable {

    private final Problem problem;
    private final RuleBook rules;
    private final Effort effort;
    private final Consumer<MoveLimit> each;
    private final List<Solution> best = new ArrayList<>();

    MoveTable(Problem problem, Budget budget, Consumer<MoveLimit> each) {
        this.problem = problem;
        this.each = each;
        rules = new RuleBook(problem);
        effort = new Effort(budget, Planner.Progress.SILENT);
    }

    List<MoveLimit> upTo(int most) {
        HeadStart headStart = new HeadStart(problem.publishedPlan().orElse(List.of()), Prices.NONE);
        for (int k = 0; k <= most; k++) {
            Problem limited = Variation.of(problem).moving(k);
            Planned planned = new RoutePlanner().solve(limited, effort.share(most + 1 - k), Planner.Progress.SILENT,
                    headStart);
            effort.spend(planned.solution().steps());
            best.add(planned.solution());
            compare();
            Solution kept = best.get(k);
            // Prices that know of somebody unplaced lead a search astray in which one more may be placed.
            headStart = new HeadStart(kept.assignments(), kept.unplaced().isEmpty()
                    ? movable(k + 1, withoutShortage(planned.prices())) : Prices.NONE);
        }
        List<MoveLimit> table = new ArrayList<>();
        for (int k = 0; k <= most; k++) {
            table.add(limit(k));
        }
        return table;
    }

    /** A plan within one limit is within the next, and a bound for one limit holds for the one before. */
    private void compare() {
        int k = best.size() - 1;
        if (k > 0 && best.get(k - 1).cost() < best.get(k).cost()) {
            best.set(k, bounded(best.get(k - 1), best.get(k).lowerBound()));
        }
        each.accept(limit(k));
        for (int earlier = k - 1; earlier >= 0; earlier--) {
            if (best.get(earlier).lowerBound() < best.get(earlier + 1).lowerBound()) {
                best.set(earlier, bounded(best.get(earlier), best.get(earlier + 1).lowerBound()));
                each.accept(limit(earlier));
            }
        }
    }

    private static Solution bounded(Solution s, long bound) {
        boolean optimal = s.status() != Solution.Status.CONTRADICTORY && bound >= s.cost();
        return new Solution(s.problemId(), optimal ? Solution.Status.OPTIMAL : s.status() == Solution.Status.OPTIMAL
                ? Solution.Status.FEASIBLE : s.status(), s.assignments(), s.cost(), s.parts(), bound, s.seed(), s.steps(),
                s.unplaced(), s.faults());
    }

    private MoveLimit limit(int most) {
        Solution solution = best.get(most);
        Set<Assignment> kept = new HashSet<>(solution.assignments());
        List<Assignment> lost = problem.publishedPlan().orElse(List.of()).stream().filter(line -> !kept.contains(line))
                .toList();
        List<String> moved = lost.stream().map(Assignment::associateId).filter(rules::isUntouched).distinct().sorted()
                .toList();
        return new MoveLimit(most, moved, lost.size(), solution);
    }

    /** Once everybody is placed, no seat is worth what it was while somebody was not. */
    private Prices withoutShortage(Prices prices) {
        long most = (long) problem.weights().unplaced() << Routes.SHIFT - 2;
        return new Prices(prices.of().entrySet().stream().filter(price -> price.getValue() < most)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), 0);
    }

    /** The prices with what one move is worth where so many may move: what the next one who may not would gain. */
    private Prices movable(int most, Prices prices) {
        if (rules.index().associates() == 0 || problem.publishedPlan().isEmpty()) {
            return prices;
        }
        Routes routes = new Routes(rules.index(), rules);
        long[] rowPrices = new Prices(prices.of(), 0).rows(routes);
        Tariff tariff = new Tariff(routes).set(rowPrices);
        Pricer pricer = new Pricer(routes);
        long[] gains = new long[routes.people];
        for (int a = 0; a < routes.people; a++) {
            if (rules.isUntouched(a)) {
                int[] stay = published(a);
                int[] hint = stay.clone();
                hint[0] = Integer.MIN_VALUE;
                gains[a] = routes.route(a, stay).priced(rowPrices)
                        - pricer.cheapest(a, tariff, Pricer.BLOCKED, hint);
            }
        }
        Arrays.sort(gains);
        return new Prices(prices.of(), Math.max(0, gains[Math.max(0, gains.length - 1 - most)]));
    }

    private int[] published(int a) {
        ProblemIndex index = rules.index();
        int[] openings = new int[index.rotations()];
        Arrays.setAll(openings, r -> index.published(a, r));
        return openings;
    }
}
