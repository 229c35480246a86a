package gov.rotations.coaching.matcher;

/**
 * What a match costs and what no match can undercut, each added up from the problem itself. Where the two meet, the
 * match is proven to be the cheapest.
 */
final class Proof {

    private Proof() {
    }

    static long cost(MatchTable table, Seating seating) {
        long cost = 0;
        int[] load = new int[table.supporters()];
        for (int a = 0; a < table.associates(); a++) {
            int s = seating.supporterOf(a);
            if (s == table.nobody()) {
                cost = Math.addExact(cost, table.unmatchedCost());
                continue;
            }
            int place = table.place(a, s);
            if (place < 0 || load[s] == table.capacity(s) || table.isPinned(a) && table.pinned(a) != s) {
                throw new IllegalStateException("a match that is not allowed");
            }
            cost = Math.addExact(cost, Math.addExact(table.cost(place), table.loadCost(load[s]++)));
        }
        return cost;
    }

    /**
     * Any prices prove a bound: everybody not pinned pays at least the cheapest of their pairs with its price, or being
     * unmatched; and every place gives back at most what the price exceeds its cost.
     */
    static long bound(MatchTable table, long[] prices) {
        long bound = 0;
        int[] load = new int[table.supporters()];
        for (int a = 0; a < table.associates(); a++) {
            long least = table.unmatchedCost();
            if (table.isPinned(a)) {
                int s = table.pinned(a);
                least = Math.addExact(table.cost(table.place(a, s)), table.loadCost(load[s]++));
            } else {
                for (int k = table.from(a); k < table.to(a); k++) {
                    least = Math.min(least, Math.addExact(table.cost(k), prices[table.supporter(k)]));
                }
            }
            bound = Math.addExact(bound, least);
        }
        for (int s = 0; s < table.supporters(); s++) {
            for (int k = load[s]; k < table.capacity(s) && table.loadCost(k) < prices[s]; k++) {
                bound = Math.subtractExact(bound, Math.subtractExact(prices[s], table.loadCost(k)));
            }
        }
        return bound;
    }
}
