package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Breach;
import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.Planner;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.placement.planner.Solution;
import gov.rotations.placement.planner.WhyNot;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Forces an assignment into a plan and lets the people it concerns choose anew; few people are planned to the end. */
final class Forcing {

    private static final int[] GROUPS = {60, 100};
    private static final int PENALTY = 1;
    private static final int FEW = 30;
    private static final long STEPS_FOR_FEW = 400_000;

    private final Standing standing;
    private final List<Assignment> plan;
    private final Budget budget;
    private final Effort effort;

    Forcing(Standing standing, List<Assignment> plan, Budget budget) {
        this.standing = standing;
        this.plan = plan;
        this.budget = budget;
        effort = new Effort(budget, Planner.Progress.SILENT);
    }

    WhyNot force(Assignment wanted) {
        Problem pinned = Variation.of(standing.problem).pinning(wanted);
        RuleBook rules = new RuleBook(pinned);
        List<Breach> breaches = rules.breachesOfPins();
        if (!breaches.isEmpty()) {
            return WhyNot.forbidden(wanted, breaches);
        }
        int a = standing.index.associate(wanted.associateId());
        Routes routes = routes(rules, a, wanted);
        long[] rowPrices = standing.rowPrices(effort);
        Draft draft = settled(routes, rowPrices, wanted);
        Floors floors = standing.floors(effort);
        // Whoever is pinned touches others, and with a limit on moves that lets them move more freely than before.
        boolean comparable = floors != null && routes.movesRow < 0;
        long bound = comparable ? Math.min(draft.cost(), floors.with(a, routes)) : 0;
        Solution forced = RoutePlanner.answer(draft, bound, rules, budget, effort);
        boolean open = forced.status() != Solution.Status.OPTIMAL && routes.people <= FEW && !effort.isOver();
        return WhyNot.at(standing.problem, plan, wanted, open ? proven(pinned, forced, rowPrices) : forced);
    }

    private Routes routes(RuleBook rules, int a, Assignment wanted) {
        ProblemIndex index = standing.index;
        return standing.routes.movesRow >= 0 ? new Routes(rules.index(), rules)
                : standing.routes.fixing(a, index.rotation(wanted.rotationId()), index.opening(wanted.openingId()));
    }

    private Draft settled(Routes routes, long[] rowPrices, Assignment wanted) {
        // Whoever is displaced must find a seat even where time is short, as it can nearly always be found.
        Start start = new Start(routes, new Effort(Budget.ofSteps(budget.seed(), Long.MAX_VALUE), Planner.Progress.SILENT));
        Draft draft = start.from(plan);
        int[][] before = standing.openings(plan);
        Set<Integer> displaced = new LinkedHashSet<>();
        int r = standing.index.rotation(wanted.rotationId());
        int o = standing.index.opening(wanted.openingId());
        for (int a = 0; a < routes.people; a++) {
            if (before[a][r] == o || !Arrays.equals(before[a], draft.of(a).openings())) {
                displaced.add(a);
            }
        }
        start.new Seating(draft).seatEverybody();
        new Neighbourhood(routes, effort, rowPrices, before, PENALTY, budget.seed()).settle(draft, displaced, GROUPS);
        return draft;
    }

    private Solution proven(Problem pinned, Solution forced, long[] rowPrices) {
        HeadStart headStart = new HeadStart(forced.assignments(), Prices.of(standing.routes, rowPrices));
        Solution searched = new RoutePlanner().solve(pinned, effort.rest(STEPS_FOR_FEW), Planner.Progress.SILENT,
                headStart).solution();
        if (searched.cost() < forced.cost()) {
            return searched;
        }
        long bound = Math.max(forced.lowerBound(), searched.lowerBound());
        return new Solution(forced.problemId(), bound == forced.cost() ? Solution.Status.OPTIMAL : forced.status(),
                forced.assignments(), forced.cost(), forced.parts(), bound, forced.seed(),
                forced.steps() + searched.steps(), forced.unplaced(), List.of());
    }
}
