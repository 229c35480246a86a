package gov.rotations.placement.planner;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why an assignment is not in a plan: the hard rules that forbid it whatever the others do, or the best plan found
 * with it, and what that would cost and whom it would move.
 *
 * @param forbidden the rules that forbid it; then there is no forced plan
 * @param forced the plan with the assignment, allowed in the same problem and ready to be adopted; optimal where no
 *        plan with the assignment costs less
 * @param difference what the forced plan costs more; below 0 where it is better than the plan asked about
 * @param byTerm the difference by term of the cost; every term is there
 * @param moves everything that differs, the wanted assignment included
 */
public record WhyNot(Assignment wanted, List<Breach> forbidden, Optional<Solution> forced, long difference,
        Map<Score.Term, Long> byTerm, List<Move> moves) {

    public WhyNot {
        forbidden = List.copyOf(forbidden);
        byTerm = new EnumMap<>(byTerm);
        moves = List.copyOf(moves);
    }

    static Map<Score.Term, Long> nothing() {
        Map<Score.Term, Long> nothing = new EnumMap<>(Score.Term.class);
        for (Score.Term term : Score.Term.values()) {
            nothing.put(term, 0L);
        }
        return nothing;
    }

    /** No plan can have it. */
    public static WhyNot forbidden(Assignment wanted, List<Breach> breaches) {
        return new WhyNot(wanted, breaches, Optional.empty(), 0, nothing(), List.of());
    }

    /** A plan has it, at a price. */
    public static WhyNot at(Problem problem, List<Assignment> plan, Assignment wanted, Solution forced) {
        Map<Score.Term, Long> byTerm = nothing();
        Score before = Score.of(problem, plan);
        before.parts().forEach((term, amount) -> byTerm.put(term, forced.parts().get(term) - amount));
        return new WhyNot(wanted, List.of(), Optional.of(forced), forced.cost() - before.total(), byTerm,
                Move.between(problem, plan, forced.assignments()));
    }

    public boolean isForbidden() {
        return forced.isEmpty();
    }

    /** Whether the plan with the assignment is better than the plan asked about. */
    public boolean isBetter() {
        return !isForbidden() && difference < 0;
    }

    /** Whether no plan with the assignment costs less than the forced one. */
    public boolean isProven() {
        return forced.filter(solution -> solution.status() == Solution.Status.OPTIMAL).isPresent();
    }

    /** No plan with the assignment costs less than this much more; below 0 where that is not proven to cost anything. */
    public long leastDifference() {
        return forced.map(solution -> difference - (solution.cost() - solution.lowerBound())).orElse(0L);
    }

    /** Those who would lose an opening and get none. */
    public List<Move> unplaced() {
        return moves.stream().filter(Move::isUnplaced).toList();
    }
}
