package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.HardRule;
import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.placement.planner.RouteCost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one associate may do in one rotation; parallel lists, cheapest first; nothing at all is the last. */
final class Options {

    final int[] opening;
    /** Preference and home department: the associate's own. */
    final long[] own;
    /** Change or unplaced: the plan's. */
    final long[] beside;
    /** Both together in the search's small units. */
    final long[] fixedValue;
    /** Skills in the low seven bits, the base above. */
    final int[] key;
    final int[] phase;
    final int[] family;
    final boolean fixedHere;

    Options(Routes routes, int a, int r) {
        ProblemIndex index = routes.index;
        RouteCost cost = routes.cost;
        List<Integer> allowed = allowed(routes, a, r);
        int count = allowed.size();
        opening = allowed.stream().mapToInt(Integer::intValue).toArray();
        own = new long[count];
        beside = new long[count];
        fixedValue = new long[count];
        key = new int[count];
        phase = new int[count];
        family = new int[count];
        fixedHere = routes.fixed[a][r] != ProblemIndex.NONE;
        for (int i = 0; i < count; i++) {
            int o = opening[i];
            beside[i] = cost.beside(a, r, o);
            family[i] = -1 - r;
            if (o != ProblemIndex.NONE) {
                own[i] = cost.preference(a, r, o) + cost.homeDepartment(a, o);
                phase[i] = 1 << index.phaseOf(o);
                family[i] = index.familyOf(o);
                key[i] = index.skillsOf(o) | routes.baseOf(a, o) << 7;
            }
            fixedValue[i] = own[i] + beside[i] << Routes.SHIFT;
        }
    }

    /** How far apart the openings are, changes of what was published included. */
    long spread() {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < own.length - 1; i++) {
            least = Math.min(least, own[i] + beside[i]);
            most = Math.max(most, own[i] + beside[i]);
        }
        return most - least;
    }

    boolean has(int o) {
        return Arrays.stream(opening).anyMatch(other -> other == o);
    }

    private static List<Integer> allowed(Routes routes, int a, int r) {
        RouteCost cost = routes.cost;
        List<Integer> allowed = new ArrayList<>();
        if (routes.fixed[a][r] != ProblemIndex.NONE) {
            return List.of(routes.fixed[a][r]);
        }
        for (int o = 0; o < routes.index.openings(); o++) {
            if (HardRule.personallyAllowed(routes.index, a, r, o)) {
                allowed.add(o);
            }
        }
        long[] byCost = allowed.stream()
                .mapToLong(o -> cost.preference(a, r, o) + cost.homeDepartment(a, o) << Routes.NUMBER_BITS | o)
                .sorted().toArray();
        allowed.clear();
        for (long costAndNumber : byCost) {
            allowed.add((int) (costAndNumber & (1 << Routes.NUMBER_BITS) - 1));
        }
        allowed.add(ProblemIndex.NONE);
        return allowed;
    }
}
