package gov.rotations.placement.service;

import gov.rotations.placement.planner.Fairness;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How good a plan is for people, kept beside its cost so that versions can be compared without reading them.
 *
 * @param placed rotations of present associates with an opening, of {@code eligible}
 * @param first assignments that are somebody's first wish, of {@code ranked} by associates who gave a list
 * @param lowest the lowest wish anybody got, from 1; 0 where somebody got what they did not rank; -1 where nobody ranked
 */
public record Measures(int placed, int eligible, int first, int ranked, int lowest) implements Serializable {

    private static final String PREFIX = "m.";

    static Measures of(Fairness fairness) {
        int ranked = fairness.byRank().stream().mapToInt(Integer::intValue).sum() + fairness.unranked();
        int lowest = fairness.unranked() > 0 ? 0 : ranked == 0 ? -1 : fairness.byRank().size();
        return new Measures(fairness.placed(), fairness.eligible(), fairness.byRank().isEmpty() ? 0 : fairness.byRank().get(0), ranked, lowest);
    }

    void write(Map<String, Long> parts) {
        parts.put(PREFIX + "placed", (long) placed);
        parts.put(PREFIX + "eligible", (long) eligible);
        parts.put(PREFIX + "first", (long) first);
        parts.put(PREFIX + "ranked", (long) ranked);
        parts.put(PREFIX + "lowest", (long) lowest);
    }

    /** The measures of a plan that has been solved; all 0 for one that has not. */
    static Measures read(String parts) {
        Map<String, Integer> known = new HashMap<>();
        Arrays.stream(parts == null ? new String[0] : parts.split(",")).map(part -> part.split("="))
            .filter(part -> part.length == 2 && part[0].startsWith(PREFIX))
            .forEach(part -> known.put(part[0].substring(PREFIX.length()), Integer.valueOf(part[1])));
        return new Measures(known.getOrDefault("placed", 0), known.getOrDefault("eligible", 0), known.getOrDefault("first", 0),
            known.getOrDefault("ranked", 0), known.getOrDefault("lowest", -1));
    }

    /** First wishes in per cent of all assignments of people with a list. */
    public int firstShare() {
        return ranked == 0 ? 0 : Math.round(100f * first / ranked);
    }

    public int unplaced() {
        return eligible - placed;
    }
}
