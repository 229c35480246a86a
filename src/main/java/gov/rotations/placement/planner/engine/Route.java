package gov.rotations.placement.planner.engine;

/**
 * One associate's openings over all rotations: what it adds to the plan's cost, how much of that is the
 * associate's own, and the shared rows it uses.
 */
record Route(int associate, int[] openings, long cost, long personal, int[] rows) {

    /** The route's cost at the given prices of shared rows, in the search's small units. */
    long priced(long[] prices) {
        long value = cost << Routes.SHIFT;
        for (int row : rows) {
            value += prices[row];
        }
        return value;
    }
}
