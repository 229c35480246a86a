package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.MoveLimit;
import gov.rotations.placement.planner.PlanQuestions;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.Relaxation;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.placement.planner.Solution;
import gov.rotations.placement.planner.WhyNot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Answers by whole routes, as {@link RoutePlanner} plans. */
public final class RouteQuestions implements PlanQuestions {

    private static final int REMEMBERED = 3;

    private final RoutePlanner planner = new RoutePlanner();
    private final Map<Problem, Standing> standings = new LinkedHashMap<>(8, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Problem, Standing> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Takes over the prices a search ended with, so that the first question about its plan need not find them again. */
    public void remember(Problem problem, Prices prices) {
        Standing standing = new Standing(problem, prices);
        synchronized (standings) {
            standings.put(problem, standing);
        }
    }

    private Standing standing(Problem problem) {
        synchronized (standings) {
            return standings.computeIfAbsent(problem, asked -> new Standing(asked, Prices.NONE));
        }
    }

    @Override
    public WhyNot whyNot(Problem problem, List<Assignment> plan, Assignment wanted, Budget budget) {
        return new Forcing(standing(problem), plan, budget).force(wanted);
    }

    @Override
    public List<MoveLimit> moveLimits(Problem problem, int most, Budget budget, Consumer<MoveLimit> each) {
        List<MoveLimit> limits = new ArrayList<>();
        RuleBook rules = new RuleBook(problem);
        Budget share = new Budget(budget.seed(), budget.maximumSteps() / (most + 1),
                budget.nanoseconds() / (most + 1), budget.wantedGap(), budget.nanoClock());
        for (int k = 0; k <= most; k++) {
            Solution solution = planner.solve(Variation.of(problem).moving(k), share);
            limits.add(limit(rules, k, solution));
            each.accept(limits.get(k));
        }
        return limits;
    }

    private static MoveLimit limit(RuleBook rules, int most, Solution solution) {
        Set<Assignment> kept = new HashSet<>(solution.assignments());
        List<Assignment> lost = rules.index().problem().publishedPlan().orElse(List.of()).stream()
                .filter(line -> !kept.contains(line)).toList();
        List<String> moved = lost.stream().map(Assignment::associateId).filter(rules::isUntouched).distinct().sorted()
                .toList();
        return new MoveLimit(most, moved, lost.size(), solution);
    }

    @Override
    public List<Relaxation> whatWouldPlace(Problem problem, List<Assignment> plan, String associateId,
            String rotationId, Budget budget) {
        return List.of();
    }
}
