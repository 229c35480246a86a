package gov.rotations.coaching.matcher;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the cheapest match of a problem and proves it. The same problem always gives the same match, however its lists
 * are ordered.
 */
public final class Matcher {

    /**
     * @throws IllegalArgumentException where the problem contradicts its own form: an unknown or repeated id, a pin
     *     that is no allowed pair, falling load costs
     * @throws ArithmeticException where the costs are so large that a match's cost may not fit into 64 bits
     */
    public Match match(MatchProblem problem) {
        MatchTable table = new MatchTable(problem);
        List<String> faults = new PinCheck(problem).faults();
        if (!faults.isEmpty()) {
            return Match.contradictory(problem.id(), faults);
        }
        Seating seating = new Seating(table);
        long[] prices = new CheapestMatch(table, seating).find();
        new FirstMatch(table, seating, prices).find();
        long cost = Proof.cost(table, seating);
        long bound = Proof.bound(table, prices);
        if (cost != bound) {
            throw new IllegalStateException("a match of cost " + cost + " with a bound of " + bound);
        }
        return answer(problem, table, seating, cost, bound);
    }

    private static Match answer(MatchProblem problem, MatchTable table, Seating seating, long cost, long bound) {
        List<Match.Pair> pairs = new ArrayList<>();
        List<Match.Unmatched> unmatched = new ArrayList<>();
        for (int a = 0; a < table.associates(); a++) {
            int s = seating.supporterOf(a);
            if (s == table.nobody()) {
                unmatched.add(new Match.Unmatched(table.associateId(a), List.of(reason(table, seating, a))));
            } else {
                pairs.add(new Match.Pair(table.associateId(a), table.supporterId(s)));
            }
        }
        return new Match(problem.id(), Match.Status.OPTIMAL, cost, bound, pairs, unmatched, List.of());
    }

    private static String reason(MatchTable table, Seating seating, int associate) {
        if (table.from(associate) == table.to(associate)) {
            return "no allowed supporter";
        }
        boolean places = false;
        boolean free = false;
        for (int k = table.from(associate); k < table.to(associate); k++) {
            int supporter = table.supporter(k);
            places |= table.capacity(supporter) > 0;
            free |= seating.load(supporter) < table.capacity(supporter);
        }
        if (!places) {
            return "no allowed supporter takes anybody";
        }
        return free ? "no allowed supporter with a free place costs less than staying unmatched"
                : "every allowed supporter is full";
    }
}
