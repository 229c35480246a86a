package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Allowance;
import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.Move;
import gov.rotations.placement.planner.Planner;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.placement.planner.Relaxation;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.placement.planner.Score;
import gov.rotations.placement.planner.Solution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Seeks the smallest sets of allowances that place an unplaced associate: each is tried by planning the neighbourhood
 * again in the relaxed problem, and counts only where the associate is placed and nobody else loses an opening.
 */
final class Placing {

    private static final int GROUP = 60;
    private static final int ANSWERS = 10;
    private static final int PENALTY = 1;

    private final Standing standing;
    private final List<Assignment> plan;
    private final Budget budget;
    private final Effort effort;
    private final int a;
    private final int r;

    Placing(Standing standing, List<Assignment> plan, String associateId, String rotationId, Budget budget) {
        this.standing = standing;
        this.plan = plan;
        this.budget = budget;
        effort = new Effort(budget, Planner.Progress.SILENT);
        a = standing.index.associate(associateId);
        r = standing.index.rotation(rotationId);
    }

    List<Relaxation> smallest() {
        int[][] before = standing.openings(plan);
        if (before[a][r] != ProblemIndex.NONE || !standing.index.isPresent(a, r)) {
            return List.of();
        }
        Map<Integer, List<Relaxation>> bySize = new TreeMap<>();
        for (Set<Allowance> set : new Obstacles(standing, before, a, r).sets()) {
            boolean smallerFound = bySize.keySet().stream().anyMatch(size -> size < set.size());
            if (smallerFound || effort.isOver()) {
                break;
            }
            Relaxation found = attempt(set, before);
            if (found != null) {
                bySize.computeIfAbsent(set.size(), size -> new ArrayList<>()).add(found);
            }
        }
        return bySize.values().stream().findFirst().orElse(List.of()).stream()
                .sorted(Comparator.comparingLong(Relaxation::difference)).limit(ANSWERS).toList();
    }

    /** The relaxation where it works, else null. */
    private Relaxation attempt(Set<Allowance> set, int[][] before) {
        Problem relaxed = standing.problem;
        for (Allowance allowance : set) {
            relaxed = allowance.applyTo(relaxed);
        }
        // Whether somebody can be placed must not depend on what that is worth.
        RuleBook rules = new RuleBook(Variation.of(relaxed).placingFirst());
        Routes routes = new Routes(rules.index(), rules);
        Draft draft = placed(routes, before);
        if (draft == null) {
            return null;
        }
        RuleBook judge = new RuleBook(relaxed);
        int[][] openings = new int[routes.people][];
        for (int person = 0; person < routes.people; person++) {
            openings[person] = draft.of(person).openings();
        }
        Solution solution = RoutePlanner.answer(new Draft(new Routes(judge.index(), judge), openings), 0, judge, budget,
                effort);
        return new Relaxation(List.copyOf(set), standing.index.opening(openings[a][r]).id(), solution,
                solution.cost() - Score.of(standing.problem, plan).total(),
                Move.between(relaxed, plan, solution.assignments()));
    }

    /** A plan with the associate placed and nobody else unplaced; null where none is found. */
    private Draft placed(Routes routes, int[][] before) {
        Start start = new Start(routes, new Effort(Budget.ofSteps(budget.seed(), Long.MAX_VALUE), Planner.Progress.SILENT));
        Draft draft = start.from(plan);
        if (draft.of(a).openings()[r] == ProblemIndex.NONE) {
            start.new Seating(draft).seat(a, r);
        }
        effort.spend(routes.people);
        Draft chained = works(draft, before) ? new Draft(draft) : null;
        long[] rowPrices = standing.prices(effort).rows(routes);
        new Neighbourhood(routes, effort, rowPrices, before, PENALTY, budget.seed()).settle(draft, Set.of(a), GROUP);
        return works(draft, before) ? draft : chained;
    }

    private boolean works(Draft draft, int[][] before) {
        if (draft.of(a).openings()[r] == ProblemIndex.NONE || !draft.fits()) {
            return false;
        }
        for (int person = 0; person < before.length; person++) {
            for (int rotation = 0; rotation < before[person].length; rotation++) {
                if (before[person][rotation] != ProblemIndex.NONE
                        && draft.of(person).openings()[rotation] == ProblemIndex.NONE) {
                    return false;
                }
            }
        }
        return true;
    }
}
