package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Breach;
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
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** Answers by whole routes, as {@link RoutePlanner} plans. */
public final class RouteQuestions implements PlanQuestions {

    private final RoutePlanner planner = new RoutePlanner();

    @Override
    public WhyNot whyNot(Problem problem, List<Assignment> plan, Assignment wanted, Budget budget) {
        List<Assignment> pins = new ArrayList<>(problem.pins());
        pins.add(wanted);
        Problem forced = with(problem, pins, problem.maximumMoved());
        List<Breach> breaches = new RuleBook(forced).breachesOfPins();
        return breaches.isEmpty() ? WhyNot.at(problem, plan, wanted, planner.solve(forced, budget))
                : WhyNot.forbidden(wanted, breaches);
    }

    @Override
    public List<MoveLimit> moveLimits(Problem problem, int most, Budget budget, Consumer<MoveLimit> each) {
        List<MoveLimit> limits = new ArrayList<>();
        RuleBook rules = new RuleBook(problem);
        Budget share = new Budget(budget.seed(), budget.maximumSteps() / (most + 1),
                budget.nanoseconds() / (most + 1), budget.wantedGap(), budget.nanoClock());
        for (int k = 0; k <= most; k++) {
            Solution solution = planner.solve(with(problem, problem.pins(), OptionalInt.of(k)), share);
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

    private static Problem with(Problem p, List<Assignment> pins, OptionalInt maximumMoved) {
        return new Problem(p.id(), p.description(), p.rotations(), p.locations(), p.departments(), p.openings(),
                p.associates(), pins, p.declined(), p.publishedPlan(), maximumMoved, p.weights());
    }

    @Override
    public List<Relaxation> whatWouldPlace(Problem problem, List<Assignment> plan, String associateId,
            String rotationId, Budget budget) {
        return List.of();
    }
}
