package gov.rotations.placement.planner.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The routes a group may choose from, reduced to what matters: the rows that could overflow or fall short, and
 * of routes that use the same rows only those that are better for the plan or for the associate.
 */
final class GroupRoutes {

    final int groups;
    final int rows;
    /** Limiting rows come before this one, intakes from it on. */
    final int firstIntake;
    final int[] globalRow;
    final int[] size;
    final long shortfall;
    final long worstWeight;
    final long worstOutside;
    /** Shortfalls nobody here can mend. */
    final long constant;
    final Route[][] routes;
    final int[][][] used;

    GroupRoutes(Routes all, GroupChoice.Task task) {
        groups = task.routes().size();
        worstOutside = task.worstOutside();
        worstWeight = all.index.weights().worstAssociate();
        shortfall = all.index.weights().intakeShortfall();
        Map<Integer, Integer> local = new HashMap<>();
        globalRow = bindingRows(all, task, local);
        rows = globalRow.length;
        firstIntake = (int) Arrays.stream(globalRow).filter(row -> !all.isIntake(row)).count();
        size = Arrays.stream(globalRow).map(row -> task.room()[row]).toArray();
        long missing = 0;
        for (int row = all.firstIntake; row < all.rows; row++) {
            missing += local.containsKey(row) ? 0 : Math.max(0, task.room()[row]);
        }
        constant = missing * shortfall;
        routes = new Route[groups][];
        used = new int[groups][][];
        for (int g = 0; g < groups; g++) {
            keepUseful(task.routes().get(g), g, local);
        }
    }

    /** The limiting rows that could overflow and the intakes that are missing and could be met. */
    private static int[] bindingRows(Routes all, GroupChoice.Task task, Map<Integer, Integer> local) {
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
        for (Route route : offered.stream().sorted(Comparator.comparingLong(Route::cost)).toList()) {
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
    }

    /** Whether the route uses the row; below 0, whether it is the route of that number itself. */
    boolean uses(int g, int c, int row) {
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

    /** What the route costs at prices of the group's rows, in small units. */
    long priced(int g, int c, long[] prices) {
        long value = routes[g][c].cost() << Routes.SHIFT;
        for (int row : used[g][c]) {
            value += prices[row];
        }
        return value;
    }

    /** What the choice costs; the largest number where it does not fit. */
    long costOf(int[] choice) {
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
}
