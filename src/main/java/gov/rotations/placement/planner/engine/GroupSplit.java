package gov.rotations.placement.planner.engine;

import java.util.Map;
import java.util.TreeMap;

/** Finds the question that divides the open choices of a group best, from how often each route was chosen lately. */
final class GroupSplit {

    private final GroupRoutes of;
    private final int[][] open;
    private final double[][] share;

    GroupSplit(GroupRoutes of, int[][] open, double[][] share) {
        this.of = of;
        this.open = open;
        this.share = share;
    }

    /** The associate whose choice changed most, or -1 where everybody has but one route left. */
    int leastCertain() {
        int group = -1;
        double least = 2;
        for (int g = 0; g < of.groups; g++) {
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
        return group;
    }

    /** The row the associate uses in about half of the choices, or else their cheapest route itself. */
    int[] question(int g, long[] value) {
        Map<Integer, double[]> rowShare = new TreeMap<>();
        double all = 1e-12;
        for (int c : open[g]) {
            all += share[g][c];
            for (int row : of.used[g][c]) {
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
                cheapest = value[c] < value[cheapest] ? c : cheapest;
            }
            return new int[] {g, -1 - cheapest, 1};
        }
        return new int[] {g, row, part >= 0.5 ? 1 : 0};
    }
}
