package gov.rotations.placement.planner;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The planner's answer: the plan with its cost by term, the proof of how much better one could be at most,
 * and whom it leaves unplaced and why. Assignments are sorted by associate id, then by rotation.
 */
public record Solution(String problemId, Status status, List<Assignment> assignments, long cost,
        Map<Score.Term, Long> parts, long lowerBound, long seed, long steps, List<Unplaced> unplaced,
        List<String> faults) {

    public Solution {
        assignments = List.copyOf(assignments);
        unplaced = List.copyOf(unplaced);
        faults = List.copyOf(faults);
    }

    /** The part of the cost that is not proven necessary, from 0 to 1. */
    public double gap() {
        return cost == 0 ? 0 : (double) (cost - lowerBound) / cost;
    }

    /** What the answer is worth. */
    public enum Status {
        /** No allowed plan costs less. */
        OPTIMAL,
        /** Allowed, perhaps not the best. */
        FEASIBLE,
        /** The pins break rules by themselves; there is no plan. */
        CONTRADICTORY;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A rotation in which a present associate has no opening, and the rules that kept them out. */
    public record Unplaced(String associateId, String rotationId, List<String> reasons) {

        public Unplaced {
            reasons = List.copyOf(reasons);
        }
    }
}
