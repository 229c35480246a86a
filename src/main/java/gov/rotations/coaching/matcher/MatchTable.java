package gov.rotations.coaching.matcher;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A problem in numbers. Associates and supporters are numbered in the order of their ids, so the order of numbers is
 * the order of the answer; the allowed pairs of associate {@code a} stand at {@code from(a)} up to {@code to(a)}, sorted
 * by supporter. "Nobody" is one number more than the supporters have.
 */
final class MatchTable {

    private final String[] associates;
    private final String[] supporters;
    private final int[] capacities;
    private final int[] starts;
    private final int[] columns;
    private final long[] costs;
    private final int[] pinned;
    private final long[] loadCosts;
    private final long unmatchedCost;

    MatchTable(MatchProblem problem) {
        if (!problem.isCountable()) {
            throw new ArithmeticException("costs whose sums may not fit into 64 bits");
        }
        associates = sorted(problem.associates());
        supporters = sorted(problem.supporters().stream().map(MatchProblem.Supporter::id).toList());
        Map<String, Integer> rows = numbers(associates);
        Map<String, Integer> numbers = numbers(supporters);
        capacities = new int[supporters.length];
        for (MatchProblem.Supporter supporter : problem.supporters()) {
            require(supporter.capacity() >= 0, "a capacity below 0");
            // Nobody supports more people than there are.
            capacities[numbers.get(supporter.id())] = Math.min(supporter.capacity(), associates.length);
        }
        loadCosts = problem.loadCosts().stream().mapToLong(Long::longValue).toArray();
        unmatchedCost = problem.unmatchedCost();
        require(loadCosts.length > 0, "no load cost");
        for (int k = 1; k < loadCosts.length; k++) {
            require(loadCosts[k] >= loadCosts[k - 1], "falling load costs");
        }
        starts = new int[associates.length + 1];
        columns = new int[problem.pairs().size()];
        costs = new long[columns.length];
        fill(problem.pairs(), rows, numbers);
        pinned = new int[associates.length];
        Arrays.fill(pinned, nobody());
        for (MatchProblem.Pin pin : problem.pins()) {
            int row = number(rows, pin.associateId());
            pinned[row] = number(numbers, pin.supporterId());
            require(place(row, pinned[row]) >= 0, "a pin that is no allowed pair");
        }
    }

    private static String[] sorted(List<String> ids) {
        String[] sorted = ids.toArray(String[]::new);
        Arrays.sort(sorted, CodePoints.ORDER);
        return sorted;
    }

    private static Map<String, Integer> numbers(String[] sorted) {
        Map<String, Integer> numbers = new HashMap<>(sorted.length * 2);
        for (String id : sorted) {
            require(numbers.put(id, numbers.size()) == null, "an id twice");
        }
        return numbers;
    }

    private static int number(Map<String, Integer> numbers, String id) {
        Integer number = numbers.get(id);
        require(number != null, "an unknown id");
        return number;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Sorts the pairs by associate and supporter: counted by supporter first, then laid out by associate. */
    private void fill(List<MatchProblem.Pair> pairs, Map<String, Integer> rows, Map<String, Integer> numbers) {
        int[] row = new int[columns.length];
        int[] column = new int[columns.length];
        int[] next = new int[supporters.length + 1];
        String associate = null;
        for (int p = 0; p < row.length; p++) {
            MatchProblem.Pair pair = pairs.get(p);
            // Pairs mostly come associate by associate; then one look at the map is enough for many.
            row[p] = pair.associateId().equals(associate) ? row[p - 1] : number(rows, pair.associateId());
            associate = pair.associateId();
            column[p] = number(numbers, pair.supporterId());
            starts[row[p] + 1]++;
            next[column[p] + 1]++;
        }
        int[] bySupporter = new int[row.length];
        sum(next);
        for (int p = 0; p < row.length; p++) {
            bySupporter[next[column[p]]++] = p;
        }
        sum(starts);
        int[] free = starts.clone();
        for (int p : bySupporter) {
            int place = free[row[p]]++;
            columns[place] = column[p];
            costs[place] = pairs.get(p).cost();
            require(place == starts[row[p]] || columns[place - 1] != column[p], "a pair twice");
        }
    }

    private static void sum(int[] counts) {
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
    }

    int associates() {
        return associates.length;
    }

    int supporters() {
        return supporters.length;
    }

    int nobody() {
        return supporters.length;
    }

    String associateId(int associate) {
        return associates[associate];
    }

    String supporterId(int supporter) {
        return supporters[supporter];
    }

    int capacity(int supporter) {
        return capacities[supporter];
    }

    int from(int associate) {
        return starts[associate];
    }

    int to(int associate) {
        return starts[associate + 1];
    }

    int supporter(int place) {
        return columns[place];
    }

    long cost(int place) {
        return costs[place];
    }

    /** Where the pair stands; below 0 where it is not allowed. */
    int place(int associate, int supporter) {
        return Arrays.binarySearch(columns, from(associate), to(associate), supporter);
    }

    /** The supporter an associate is pinned to, or nobody. */
    int pinned(int associate) {
        return pinned[associate];
    }

    boolean isPinned(int associate) {
        return pinned[associate] != nobody();
    }

    /** What a supporter's associate number {@code load} costs, counted from 0. */
    long loadCost(int load) {
        return loadCosts[Math.min(load, loadCosts.length - 1)];
    }

    long unmatchedCost() {
        return unmatchedCost;
    }
}
