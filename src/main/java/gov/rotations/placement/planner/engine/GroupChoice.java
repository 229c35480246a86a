package gov.rotations.placement.planner.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One route for each associate of a group, of the cheapest together: branch and bound over given routes, each
 * node bounded by prices of the rows they share. Exact unless it runs out of nodes; says which.
 */
final class GroupChoice {

    private static final int ROOT_ROUNDS = 160;
    private static final int NODE_ROUNDS = 40;

    private final Effort effort;
    private final GroupRoutes of;
    private final long nodeLimit;
    private long nodes;
    private boolean complete = true;
    private long upper;
    private Route[] best;

    /**
     * What is to be chosen. Room is what the rest of the plan leaves of each row; only plans cheaper than the
     * bar count, in the cost of the group, the intakes and the worst associate together.
     */
    record Task(List<List<Route>> routes, int[] room, long worstOutside, long bar, long nodeLimit) {
    }

    GroupChoice(Routes all, Task task, Effort effort) {
        this.effort = effort;
        of = new GroupRoutes(all, task);
        nodeLimit = task.nodeLimit();
        upper = task.bar();
    }

    /** The best choice below the bar, or null where there is none or none was found. */
    Route[] solve(long[] startPrices) {
        int[][] open = new int[of.groups][];
        Arrays.setAll(open, g -> IntStream.range(0, of.routes[g].length).toArray());
        branch(open, Arrays.stream(of.globalRow).mapToLong(row -> startPrices[row]).toArray(), ROOT_ROUNDS);
        return best;
    }

    /** Whether everything was looked at, so that nothing below the answer is left. */
    boolean isComplete() {
        return complete;
    }

    /** The cost of the best choice found, or the bar. */
    long bestCost() {
        return upper;
    }

    void spend(long steps) {
        effort.spend(steps);
    }

    /** Takes the choice where it is the best so far. */
    void offer(int[] choice) {
        long cost = of.costOf(choice);
        if (cost < upper) {
            upper = cost;
            best = new Route[of.groups];
            Arrays.setAll(best, g -> of.routes[g][choice[g]]);
        }
    }

    private void branch(int[][] open, long[] prices, int rounds) {
        if (++nodes > nodeLimit || effort.isOver()) {
            complete = false;
            return;
        }
        GroupNode node = new GroupNode(this, of, open, prices);
        if (!node.bound(rounds) || !node.fixByCost()) {
            return;
        }
        int[] split = node.split();
        if (split == null) {
            return;
        }
        int g = split[0];
        int row = split[1];
        int[][] with = open.clone();
        int[][] without = open.clone();
        with[g] = Arrays.stream(open[g]).filter(c -> of.uses(g, c, row)).toArray();
        without[g] = Arrays.stream(open[g]).filter(c -> !of.uses(g, c, row)).toArray();
        branch(split[2] > 0 ? with : without, node.prices(), NODE_ROUNDS);
        branch(split[2] > 0 ? without : with, node.prices(), NODE_ROUNDS);
    }
}
