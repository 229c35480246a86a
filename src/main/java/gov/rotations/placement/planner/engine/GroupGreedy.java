package gov.rotations.placement.planner.engine;

/** One route after the other for the members of a group at given prices, who has most to lose first. */
final class GroupGreedy {

    private final GroupRoutes of;
    private final int[][] open;
    private final long[] prices;

    GroupGreedy(GroupRoutes of, int[][] open, long[] prices) {
        this.of = of;
        this.open = open;
        this.prices = prices;
    }

    /** The cheapest route that still fits for each in turn; null where somebody is left without. */
    int[] choice() {
        int[] left = of.size.clone();
        boolean[] done = new boolean[of.groups];
        int[] taken = new int[of.groups];
        long[] regret = new long[of.groups];
        for (int g = 0; g < of.groups; g++) {
            regret[g] = regret(g);
        }
        for (int turn = 0; turn < of.groups; turn++) {
            int next = -1;
            for (int g = 0; g < of.groups; g++) {
                next = !done[g] && (next < 0 || regret[g] > regret[next]) ? g : next;
            }
            done[next] = true;
            taken[next] = cheapestFitting(next, left);
            if (taken[next] < 0) {
                return null;
            }
            for (int row : of.used[next][taken[next]]) {
                left[row]--;
            }
        }
        return taken;
    }

    private long regret(int g) {
        long first = Long.MAX_VALUE;
        long second = Long.MAX_VALUE;
        for (int c : open[g]) {
            long v = of.priced(g, c, prices);
            second = Math.min(second, Math.max(first, v));
            first = Math.min(first, v);
        }
        return second - first;
    }

    private int cheapestFitting(int g, int[] left) {
        int found = -1;
        long least = Long.MAX_VALUE;
        for (int c : open[g]) {
            boolean fits = true;
            for (int row : of.used[g][c]) {
                fits &= row >= of.firstIntake || left[row] > 0;
            }
            long v = fits ? of.priced(g, c, prices) : Long.MAX_VALUE;
            if (v < least) {
                least = v;
                found = c;
            }
        }
        return found;
    }
}
