package gov.rotations.coaching.matcher;

import java.util.List;
import java.util.Locale;

/**
 * The matcher's answer. Pairs are sorted by associate id, then by supporter id, in the order of Unicode code points;
 * among all cheapest matches it is the one whose list of pairs comes first.
 *
 * @param lowerBound no match costs less; the proof that {@code cost} is the least
 * @param faults why the pins cannot stand together; empty for a match
 */
public record Match(String problemId, Status status, long cost, long lowerBound, List<Pair> pairs,
        List<Unmatched> unmatched, List<String> faults) {

    public Match {
        pairs = List.copyOf(pairs);
        unmatched = List.copyOf(unmatched);
        faults = List.copyOf(faults);
    }

    static Match contradictory(String problemId, List<String> faults) {
        return new Match(problemId, Status.CONTRADICTORY, 0, 0, List.of(), List.of(), faults);
    }

    /** What the answer is worth. */
    public enum Status {
        /** No match costs less. */
        OPTIMAL,
        /** The pins cannot stand together; there is no match. */
        CONTRADICTORY;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** This associate is supported by this supporter. */
    public record Pair(String associateId, String supporterId) {
    }

    /** An associate without a supporter, and why. */
    public record Unmatched(String associateId, List<String> reasons) {

        public Unmatched {
            reasons = List.copyOf(reasons);
        }
    }
}
