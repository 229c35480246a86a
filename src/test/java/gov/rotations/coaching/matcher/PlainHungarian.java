package gov.rotations.coaching.matcher;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The Hungarian method as textbooks print it, cubic, one column for each place and one for each associate who may stay
 * unmatched. It gives the least cost only; load costs go to the places one by one.
 */
final class PlainHungarian {

    private static final long FORBIDDEN = Long.MAX_VALUE / 1_000_000;

    private final long[][] costs;
    private final int rows;
    private final int columns;

    PlainHungarian(MatchProblem problem) {
        rows = problem.associates().size();
        Map<String, Integer> row = new HashMap<>();
        problem.associates().forEach(id -> row.put(id, row.size()));
        Map<String, int[]> places = new HashMap<>();
        int next = 0;
        for (MatchProblem.Supporter supporter : problem.supporters()) {
            places.put(supporter.id(), new int[] {next, next + supporter.capacity()});
            next += supporter.capacity();
        }
        columns = next + rows;
        costs = new long[rows][columns];
        for (long[] line : costs) {
            Arrays.fill(line, 0, next, FORBIDDEN);
            Arrays.fill(line, next, columns, problem.unmatchedCost());
        }
        for (MatchProblem.Pair pair : problem.pairs()) {
            int[] place = places.get(pair.supporterId());
            for (int p = place[0]; p < place[1]; p++) {
                costs[row.get(pair.associateId())][p] = pair.cost()
                        + problem.loadCosts().get(Math.min(p - place[0], problem.loadCosts().size() - 1));
            }
        }
    }

    long leastCost() {
        long[] u = new long[rows + 1];
        long[] v = new long[columns + 1];
        int[] rowOf = new int[columns + 1];
        int[] way = new int[columns + 1];
        for (int i = 1; i <= rows; i++) {
            rowOf[0] = i;
            int column = 0;
            long[] least = new long[columns + 1];
            Arrays.fill(least, Long.MAX_VALUE);
            boolean[] used = new boolean[columns + 1];
            do {
                used[column] = true;
                int row = rowOf[column];
                int following = 0;
                long step = Long.MAX_VALUE;
                for (int j = 1; j <= columns; j++) {
                    if (!used[j]) {
                        long reduced = costs[row - 1][j - 1] - u[row] - v[j];
                        if (reduced < least[j]) {
                            least[j] = reduced;
                            way[j] = column;
                        }
                        if (least[j] < step) {
                            step = least[j];
                            following = j;
                        }
                    }
                }
                for (int j = 0; j <= columns; j++) {
                    if (used[j]) {
                        u[rowOf[j]] += step;
                        v[j] -= step;
                    } else {
                        least[j] -= step;
                    }
                }
                column = following;
            } while (rowOf[column] != 0);
            do {
                int before = way[column];
                rowOf[column] = rowOf[before];
                column = before;
            } while (column != 0);
        }
        long cost = 0;
        for (int j = 1; j <= columns; j++) {
            cost += rowOf[j] == 0 ? 0 : costs[rowOf[j] - 1][j - 1];
        }
        return cost;
    }
}
