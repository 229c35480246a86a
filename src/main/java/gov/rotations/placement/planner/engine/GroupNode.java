package gov.rotations.placement.planner.engine;

import java.util.Arrays;

/** One set of routes still open, its prices and its bound. */
final class GroupNode {

    /** How much less an earlier round counts than the next. */
    private static final double FORGET = 0.92;

    private final GroupChoice search;
    private final GroupRoutes of;
    private final int groups;
    private final int rows;
    private final int firstIntake;
    private final int[] size;
    private final int[][][] used;
    private final Route[][] routes;
    private final long worstWeight;
    private final long shortfall;
    private final int[][] open;
    private final int[] choice;
    private final double[][] share;
    private final long[][] value;
    private final int[] usage;
    private double recent = 1;
    private long[] prices;
    private long bound = Long.MIN_VALUE;
    private long worstFloor;

    GroupNode(GroupChoice search, GroupRoutes of, int[][] open, long[] prices) {
        this.search = search;
        this.of = of;
        this.open = open;
        this.prices = prices.clone();
        groups = of.groups;
        rows = of.rows;
        firstIntake = of.firstIntake;
        size = of.size;
        used = of.used;
        routes = of.routes;
        worstWeight = of.worstWeight;
        shortfall = of.shortfall;
        choice = new int[groups];
        usage = new int[rows];
        share = new double[groups][];
        value = new long[groups][];
        for (int g = 0; g < groups; g++) {
            share[g] = new double[routes[g].length];
            value[g] = new long[routes[g].length];
        }
    }

    long[] prices() {
        return prices;
    }

    /** Raises the bound; false where nothing below the best can be in here. */
    boolean bound(int rounds) {
        worstFloor = of.worstOutside;
        for (int g = 0; g < groups; g++) {
            if (open[g].length == 0) {
                return false;
            }
            long least = Long.MAX_VALUE;
            for (int c : open[g]) {
                least = Math.min(least, routes[g][c].personal());
            }
            worstFloor = Math.max(worstFloor, least);
        }
        long[] current = prices.clone();
        double theta = 1;
        int idle = 0;
        for (int round = 0; round < rounds; round++) {
            long here = relax(current);
            search.spend(1 + groups / 8);
            if (here > bound) {
                bound = here;
                prices = current.clone();
                idle = 0;
            } else if (++idle >= 4) {
                theta /= 2;
                idle = 0;
                if (theta < 0.02) {
                    break;
                }
                current = prices.clone();
                relax(current);
            }
            if (isHopeless(bound)) {
                return false;
            }
            if (isChoiceAllowed()) {
                search.offer(choice);
                if (isHopeless(bound)) {
                    return false;
                }
            }
            if (!step(current, theta, here)) {
                break;
            }
        }
        return true;
    }

    private boolean isHopeless(long small) {
        return -Math.floorDiv(-small, 1L << Routes.SHIFT) >= search.bestCost();
    }

    private long relax(long[] current) {
        Arrays.fill(usage, 0);
        recent /= FORGET;
        long sum = of.constant + worstFloor * worstWeight << Routes.SHIFT;
        for (int g = 0; g < groups; g++) {
            long least = Long.MAX_VALUE;
            for (int c : open[g]) {
                long v = of.priced(g, c, current);
                if (v < least) {
                    least = v;
                    choice[g] = c;
                }
            }
            sum += least;
            share[g][choice[g]] += recent;
            for (int row : used[g][choice[g]]) {
                usage[row]++;
            }
        }
        for (int row = 0; row < rows; row++) {
            sum -= current[row] * size[row];
        }
        return sum;
    }

    private boolean isChoiceAllowed() {
        for (int row = 0; row < firstIntake; row++) {
            if (usage[row] > size[row]) {
                return false;
            }
        }
        return true;
    }

    private int pull(int row, long price) {
        int excess = usage[row] - size[row];
        if (row >= firstIntake) {
            boolean atEnd = price >= 0 && excess > 0 || price <= -(shortfall << Routes.SHIFT) && excess < 0;
            return atEnd ? 0 : excess;
        }
        return price <= 0 && excess < 0 ? 0 : excess;
    }

    private boolean step(long[] current, double theta, long here) {
        long norm = 0;
        for (int row = 0; row < rows; row++) {
            long pull = pull(row, current[row]);
            norm += pull * pull;
        }
        if (norm == 0) {
            return false;
        }
        double length = theta * Math.max(1, (search.bestCost() << Routes.SHIFT) - here) / norm;
        for (int row = 0; row < rows; row++) {
            long next = current[row] + Math.round(length * pull(row, current[row]));
            current[row] = row >= firstIntake ? Math.max(-(shortfall << Routes.SHIFT), Math.min(0, next))
                    : Math.max(0, next);
        }
        return true;
    }

    /** Drops every route that no choice below the best can use; false where somebody is left without. */
    boolean fixByCost() {
        int[] taken = new GroupGreedy(of, open, prices).choice();
        if (taken != null) {
            search.offer(taken);
        }
        if (isHopeless(bound)) {
            return false;
        }
        for (int g = 0; g < groups; g++) {
            long least = Long.MAX_VALUE;
            for (int c : open[g]) {
                value[g][c] = of.priced(g, c, prices);
                least = Math.min(least, value[g][c]);
            }
            int kept = 0;
            int[] still = new int[open[g].length];
            for (int c : open[g]) {
                long extra = Math.max(0, routes[g][c].personal() - worstFloor) * worstWeight << Routes.SHIFT;
                if (!isHopeless(bound + value[g][c] - least + extra)) {
                    still[kept++] = c;
                }
            }
            if (kept == 0) {
                return false;
            }
            open[g] = Arrays.copyOf(still, kept);
        }
        return true;
    }

    /** Whom to ask about which row next, and whether to try yes first; null where everything is decided. */
    int[] split() {
        int group = new GroupSplit(of, open, share).leastCertain();
        if (group < 0) {
            for (int g = 0; g < groups; g++) {
                choice[g] = open[g][0];
            }
            search.offer(choice);
            return null;
        }
        return new GroupSplit(of, open, share).question(group, value[group]);
    }
}
