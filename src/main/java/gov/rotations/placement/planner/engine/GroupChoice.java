package gov.rotations.placement.planner.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One route for each associate of a group, of the cheapest together: branch and bound over given routes, each
 * node bounded by prices of the rows they share. Exact unless it runs out of nodes; says which.
 */
final class GroupChoice {

    private static final int ROOT_ROUNDS = 160;
    private static final int NODE_ROUNDS = 40;

    private final Effort effort;
    private final int groups;
    private final int rows;
    private final int[] globalRow;
    private final int[] size;
    private final int firstIntake;
    private final long shortfall;
    private final long worstWeight;
    private final long worstOutside;
    private final long constant;
    private final Route[][] routes;
    private final int[][][] used;
    private final long[][] value;
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
        groups = task.routes().size();
        nodeLimit = task.nodeLimit();
        worstOutside = task.worstOutside();
        upper = task.bar();
        worstWeight = all.index.weights().worstAssociate();
        shortfall = all.index.weights().intakeShortfall();
        Map<Integer, Integer> local = new HashMap<>();
        globalRow = bindingRows(all, task, local);
        rows = globalRow.length;
        int intake = 0;
        while (intake < rows && !all.isIntake(globalRow[intake])) {
            intake++;
        }
        firstIntake = intake;
        size = Arrays.stream(globalRow).map(row -> task.room()[row]).toArray();
        long missing = 0;
        for (int row = all.firstIntake; row < all.rows; row++) {
            missing += local.containsKey(row) ? 0 : Math.max(0, task.room()[row]);
        }
        constant = missing * shortfall;
        routes = new Route[groups][];
        used = new int[groups][][];
        value = new long[groups][];
        for (int g = 0; g < groups; g++) {
            keepUseful(task.routes().get(g), g, local);
        }
    }

    /** The limiting rows that could overflow and the intakes that are missing and could be met. */
    private static int[] bindingRows(Routes all, Task task, Map<Integer, Integer> local) {
        int[] most = new int[all.rows];
        int[] stamp = new int[all.rows];
        for (int g = 0; g < task.routes().size(); g++) {
            for (Route route : task.routes().get(g)) {
                for (int row : route.rows()) {
                    if (stamp[row] != g + 1) {
                        stamp[row] = g + 1;
                        most[row]++;
                    }
                }
            }
        }
        List<Integer> binding = new ArrayList<>();
        for (int row = 0; row < all.rows; row++) {
            boolean matters = all.isIntake(row) ? task.room()[row] > 0 && most[row] > 0 : most[row] > task.room()[row];
            if (matters) {
                local.put(row, binding.size());
                binding.add(row);
            }
        }
        return binding.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Of routes that use the same rows only one that is cheaper, for the plan or for the associate, is kept. */
    private void keepUseful(List<Route> offered, int g, Map<Integer, Integer> local) {
        Map<String, List<Route>> byRows = new HashMap<>();
        List<Route> kept = new ArrayList<>();
        List<int[]> rowsOfKept = new ArrayList<>();
        for (Route route : offered.stream().sorted(java.util.Comparator.comparingLong(Route::cost)).toList()) {
            int[] own = Arrays.stream(route.rows()).filter(local::containsKey).map(local::get).sorted().toArray();
            boolean fits = Arrays.stream(own).noneMatch(row -> row < firstIntake && size[row] <= 0);
            List<Route> same = byRows.computeIfAbsent(Arrays.toString(own), key -> new ArrayList<>());
            boolean better = same.stream().allMatch(other -> worstWeight > 0 && other.personal() > route.personal());
            if (fits && better) {
                same.add(route);
                kept.add(route);
                rowsOfKept.add(own);
            }
        }
        routes[g] = kept.toArray(Route[]::new);
        used[g] = rowsOfKept.toArray(int[][]::new);
        value[g] = new long[kept.size()];
    }

    /** The best choice below the bar, or null where there is none or none was found. */
    Route[] solve(long[] startPrices) {
        int[][] open = new int[groups][];
        for (int g = 0; g < groups; g++) {
            open[g] = java.util.stream.IntStream.range(0, routes[g].length).toArray();
        }
        long[] start = new long[rows];
        for (int row = 0; row < rows; row++) {
            start[row] = startPrices[globalRow[row]];
        }
        branch(open, size.clone(), start, ROOT_ROUNDS);
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

    private void branch(int[][] open, int[] room, long[] prices, int rounds) {
        if (++nodes > nodeLimit || effort.isOver()) {
            complete = false;
            return;
        }
        Node node = new Node(open, prices);
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
        with[g] = Arrays.stream(open[g]).filter(c -> uses(g, c, row)).toArray();
        without[g] = Arrays.stream(open[g]).filter(c -> !uses(g, c, row)).toArray();
        branch(split[2] > 0 ? with : without, room, node.prices, NODE_ROUNDS);
        branch(split[2] > 0 ? without : with, room, node.prices, NODE_ROUNDS);
    }

    /** Whether the route uses the row; below 0, whether it is the route of that number itself. */
    private boolean uses(int g, int c, int row) {
        if (row < 0) {
            return c == -1 - row;
        }
        for (int own : used[g][c]) {
            if (own == row) {
                return true;
            }
        }
        return false;
    }

    private long costOf(int[] choice) {
        int[] left = size.clone();
        long cost = constant;
        long worst = worstOutside;
        for (int g = 0; g < groups; g++) {
            Route route = routes[g][choice[g]];
            cost += route.cost();
            worst = Math.max(worst, route.personal());
            for (int row : used[g][choice[g]]) {
                left[row]--;
            }
        }
        for (int row = 0; row < rows; row++) {
            if (row < firstIntake && left[row] < 0) {
                return Long.MAX_VALUE;
            }
            cost += row < firstIntake ? 0 : Math.max(0, left[row]) * shortfall;
        }
        return cost + worst * worstWeight;
    }

    private void offer(int[] choice) {
        long cost = costOf(choice);
        if (cost < upper) {
            upper = cost;
            best = new Route[groups];
            Arrays.setAll(best, g -> routes[g][choice[g]]);
        }
    }

    /** One set of routes still open, its prices and its bound. */
    private final class Node {

        private final int[][] open;
        private long[] prices;
        private final int[] choice = new int[groups];
        private final double[][] share = new double[groups][];
        private final int[] usage = new int[rows];
        private long bound = Long.MIN_VALUE;
        private long worstFloor;

        Node(int[][] open, long[] prices) {
            this.open = open;
            this.prices = prices.clone();
            for (int g = 0; g < groups; g++) {
                share[g] = new double[routes[g].length];
            }
        }

        /** Raises the bound; false where nothing below the best can be in here. */
        boolean bound(int rounds) {
            worstFloor = worstOutside;
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
                effort.spend(1 + groups / 8);
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
                    offer(choice);
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
            return -Math.floorDiv(-small, 1L << Routes.SHIFT) >= upper;
        }

        private long relax(long[] current) {
            Arrays.fill(usage, 0);
            long sum = constant + worstFloor * worstWeight << Routes.SHIFT;
            for (int g = 0; g < groups; g++) {
                long least = Long.MAX_VALUE;
                for (int c : open[g]) {
                    long v = priced(g, c, current);
                    if (v < least) {
                        least = v;
                        choice[g] = c;
                    }
                }
                sum += least;
                for (int c : open[g]) {
                    share[g][c] *= 0.92;
                }
                share[g][choice[g]] += 0.08;
                for (int row : used[g][choice[g]]) {
                    usage[row]++;
                }
            }
            for (int row = 0; row < rows; row++) {
                sum -= current[row] * size[row];
            }
            return sum;
        }

        private long priced(int g, int c, long[] current) {
            long v = routes[g][c].cost() << Routes.SHIFT;
            for (int row : used[g][c]) {
                v += current[row];
            }
            return v;
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
            double length = theta * Math.max(1, (upper << Routes.SHIFT) - here) / norm;
            for (int row = 0; row < rows; row++) {
                long next = current[row] + Math.round(length * pull(row, current[row]));
                current[row] = row >= firstIntake ? Math.max(-(shortfall << Routes.SHIFT), Math.min(0, next))
                        : Math.max(0, next);
            }
            return true;
        }

        /** Drops every route that no choice below the best can use; false where somebody is left without. */
        boolean fixByCost() {
            greedy();
            if (isHopeless(bound)) {
                return false;
            }
            for (int g = 0; g < groups; g++) {
                long least = Long.MAX_VALUE;
                for (int c : open[g]) {
                    value[g][c] = priced(g, c, prices);
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

        /** Tries the cheapest route that still fits for one after the other, who has most to lose first. */
        private void greedy() {
            int[] left = size.clone();
            boolean[] done = new boolean[groups];
            int[] taken = new int[groups];
            long[] regret = new long[groups];
            for (int g = 0; g < groups; g++) {
                long first = Long.MAX_VALUE;
                long second = Long.MAX_VALUE;
                for (int c : open[g]) {
                    long v = priced(g, c, prices);
                    second = Math.min(second, Math.max(first, v));
                    first = Math.min(first, v);
                }
                regret[g] = second - first;
            }
            for (int turn = 0; turn < groups; turn++) {
                int next = -1;
                for (int g = 0; g < groups; g++) {
                    next = !done[g] && (next < 0 || regret[g] > regret[next]) ? g : next;
                }
                done[next] = true;
                taken[next] = cheapestFitting(next, left);
                if (taken[next] < 0) {
                    return;
                }
                for (int row : used[next][taken[next]]) {
                    left[row]--;
                }
            }
            offer(taken);
        }

        private int cheapestFitting(int g, int[] left) {
            int found = -1;
            long least = Long.MAX_VALUE;
            for (int c : open[g]) {
                boolean fits = true;
                for (int row : used[g][c]) {
                    fits &= row >= firstIntake || left[row] > 0;
                }
                long v = fits ? priced(g, c, prices) : Long.MAX_VALUE;
                if (v < least) {
                    least = v;
                    found = c;
                }
            }
            return found;
        }

        /** Whom to ask about which row next, and whether to try yes first; null where everything is decided. */
        int[] split() {
            int group = -1;
            double least = 2;
            for (int g = 0; g < groups; g++) {
                if (open[g].length > 1) {
                    double most = 0;
                    double all = 0;
                    for (int c : open[g]) {
                        most = Math.max(most, share[g][c]);
                        all += share[g][c];
                    }
                    double certainty = all == 0 ? 1 : most / all;
                    if (certainty < least) {
                        least = certainty;
                        group = g;
                    }
                }
            }
            if (group < 0) {
                for (int g = 0; g < groups; g++) {
                    choice[g] = open[g][0];
                }
                offer(choice);
                return null;
            }
            return splitRow(group);
        }

        private int[] splitRow(int g) {
            Map<Integer, double[]> rowShare = new java.util.TreeMap<>();
            double all = 1e-12;
            for (int c : open[g]) {
                all += share[g][c];
                for (int row : used[g][c]) {
                    double[] sum = rowShare.computeIfAbsent(row, key -> new double[2]);
                    sum[0] += share[g][c];
                    sum[1]++;
                }
            }
            int row = -1;
            double nearest = 2;
            double part = 0;
            for (Map.Entry<Integer, double[]> entry : rowShare.entrySet()) {
                double distance = Math.abs(entry.getValue()[0] / all - 0.5);
                if (entry.getValue()[1] < open[g].length && distance < nearest) {
                    nearest = distance;
                    row = entry.getKey();
                    part = entry.getValue()[0] / all;
                }
            }
            if (row < 0) {
                int cheapest = open[g][0];
                for (int c : open[g]) {
                    cheapest = value[g][c] < value[g][cheapest] ? c : cheapest;
                }
                return new int[] {g, -1 - cheapest, 1};
            }
            return new int[] {g, row, part >= 0.5 ? 1 : 0};
        }
    }
}
