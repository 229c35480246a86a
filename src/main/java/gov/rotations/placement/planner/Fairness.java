package gov.rotations.placement.planner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * How evenly a plan fulfils wishes: F1 to F5 of the measures of fairness (domain.md 6d). A measure for people who judge
 * plans, no part of the cost. Associates who gave no list are counted apart and left out of everything but the
 * placement rate. The other measures are in {@link FairnessReport}.
 *
 * @param byRank assignments at the first, second, … wish
 * @param unranked assignments that match no wish of a list
 * @param withoutList assignments of associates who gave no list
 * @param placed placed rotations of present associates, {@code eligible} all of them
 * @param meanRank mean place on the list from 1, an unranked one counting as one past the list
 * @param smallestUse least usefulness of any rotation, {@code tenthPercentileUse} the tenth percentile
 * @param jain evenness of usefulness summed by associate, 1 where all are equal
 * @param gini unevenness of the same, 0 where all are equal
 */
public record Fairness(List<Integer> byRank, int unranked, int withoutList, int unplaced, int placed,
        int eligible, double meanRank, double medianRank, int smallestUse, int tenthPercentileUse, double jain,
        double gini) {

    private static final int[] USE_BY_RANK = {100, 80, 65, 52, 42, 33, 27, 21, 17, 14};
    private static final int USE_UNRANKED = 5;

    public Fairness {
        byRank = List.copyOf(byRank);
    }

    /**
     * What an opening is worth to the associate as a measure: 100, 80, 65, 52, 42, 33, 27, 21, 17, 14 for the first ten
     * wishes, 5 for any other opening, 0 for none.
     */
    static int use(ProblemIndex index, int a, int r, int o) {
        if (o == ProblemIndex.NONE) {
            return 0;
        }
        int rank = index.wishRank(a, r, o);
        return rank >= 0 && rank < USE_BY_RANK.length ? USE_BY_RANK[rank] : USE_UNRANKED;
    }

    /** Evenness of sums: their own sum squared by their number times their squares; 1 where all are equal. */
    static double jain(List<Integer> sums) {
        double sum = sums.stream().mapToDouble(Integer::doubleValue).sum();
        double squares = sums.stream().mapToDouble(use -> (double) use * use).sum();
        return squares == 0 ? 1 : sum * sum / (sums.size() * squares);
    }

    /** Unevenness of sums: the mean difference of two by twice the mean; 0 where all are equal. */
    static double gini(List<Integer> sums) {
        List<Integer> sorted = sums.stream().sorted().toList();
        double weighted = 0;
        double sum = 0;
        for (int i = 0; i < sorted.size(); i++) {
            weighted += (2.0 * i - sorted.size() + 1) * sorted.get(i);
            sum += sorted.get(i);
        }
        return sum == 0 ? 0 : weighted / (sorted.size() * sum);
    }

    public static Fairness of(Board board) {
        return new Count(board).summary();
    }

    /** F1: the share of present rotations that are placed. */
    public double placementRate() {
        return eligible == 0 ? 1 : (double) placed / eligible;
    }

    /** F2: the share of assignments, of associates with a list, at one of the first so many wishes. */
    public double shareWithin(int wishes) {
        int all = byRank.stream().mapToInt(Integer::intValue).sum() + unranked;
        int within = byRank.stream().limit(wishes).mapToInt(Integer::intValue).sum();
        return all == 0 ? 1 : (double) within / all;
    }

    /** The count behind the summary. */
    private static final class Count {

        private final int[] byRank = new int[50];
        private final List<Integer> ranks = new ArrayList<>();
        private final List<Integer> uses = new ArrayList<>();
        private final List<Integer> sums = new ArrayList<>();
        private int unranked;
        private int withoutList;
        private int unplaced;
        private int eligible;

        Count(Board board) {
            for (int a = 0; a < board.index().associates(); a++) {
                count(board, a);
            }
            Collections.sort(ranks);
            Collections.sort(uses);
        }

        private void count(Board board, int a) {
            ProblemIndex index = board.index();
            boolean list = !index.associate(a).preferences().isEmpty();
            int before = uses.size();
            for (int r = 0; r < index.rotations(); r++) {
                if (index.isPresent(a, r)) {
                    eligible++;
                    count(index, a, r, board.at(a, r), list);
                }
            }
            if (uses.size() > before) {
                sums.add(uses.subList(before, uses.size()).stream().mapToInt(Integer::intValue).sum());
            }
        }

        private void count(ProblemIndex index, int a, int r, int o, boolean list) {
            if (o == ProblemIndex.NONE) {
                unplaced++;
                if (list) {
                    uses.add(0);
                }
            } else if (!list) {
                withoutList++;
            } else {
                int rank = index.wishRank(a, r, o);
                unranked += rank == ProblemIndex.NONE ? 1 : 0;
                ranks.add(rank == ProblemIndex.NONE ? index.associate(a).preferences().size() + 1 : rank + 1);
                uses.add(use(index, a, r, o));
                if (rank != ProblemIndex.NONE) {
                    byRank[rank]++;
                }
            }
        }

        Fairness summary() {
            int last = byRank.length;
            while (last > 0 && byRank[last - 1] == 0) {
                last--;
            }
            double mean = ranks.stream().mapToInt(Integer::intValue).average().orElse(0);
            double median = ranks.isEmpty() ? 0
                    : (ranks.get((ranks.size() - 1) / 2) + ranks.get(ranks.size() / 2)) / 2.0;
            int tenth = uses.isEmpty() ? 0 : uses.get((int) Math.ceil(uses.size() / 10.0) - 1);
            return new Fairness(Arrays.stream(byRank, 0, last).boxed().toList(), unranked, withoutList, unplaced,
                    eligible - unplaced, eligible, mean, median, uses.isEmpty() ? 0 : uses.get(0), tenth, jain(sums),
                    gini(sums));
        }
    }
}
