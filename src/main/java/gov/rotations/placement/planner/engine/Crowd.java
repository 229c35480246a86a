package gov.rotations.placement.planner.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Everybody choosing their cheapest route at given prices, each without regard to the others: the relaxed
 * problem. Works in a few threads; the answer does not depend on how many.
 */
final class Crowd {

    private static final int PARTS = 8;
    private static final int WORTH_SHARING = 64;

    private final Routes routes;
    private final Pricer[] pricers;
    private final int[][] used;
    private final long[] sums;
    private final Prices prices;
    private final int[][] choice;
    private final int[] usage;
    private boolean possible;

    Crowd(Routes routes) {
        this.routes = routes;
        int parts = routes.people >= WORTH_SHARING ? PARTS : 1;
        pricers = new Pricer[parts];
        Arrays.setAll(pricers, part -> new Pricer(routes));
        used = new int[parts][routes.rows];
        sums = new long[parts];
        prices = new Prices(routes);
        usage = new int[routes.rows];
        choice = new int[routes.people][routes.rotations];
        for (int[] openings : choice) {
            openings[0] = Integer.MIN_VALUE;
        }
    }

    /** The sum of everybody's least value; {@link Pricer#BLOCKED} where somebody has no route within the cap. */
    long choose(long[] rowPrices, long personalCap) {
        prices.set(rowPrices);
        possible = true;
        IntStream parts = IntStream.range(0, pricers.length);
        (pricers.length > 1 ? parts.parallel() : parts).forEach(part -> choosePart(part, personalCap));
        Arrays.fill(usage, 0);
        long sum = 0;
        for (int part = 0; part < pricers.length; part++) {
            if (sums[part] >= Pricer.BLOCKED) {
                possible = false;
                return Pricer.BLOCKED;
            }
            sum = Math.addExact(sum, sums[part]);
            for (int row = 0; row < usage.length; row++) {
                usage[row] += used[part][row];
            }
        }
        return sum;
    }

    private void choosePart(int part, long personalCap) {
        Arrays.fill(used[part], 0);
        sums[part] = 0;
        for (int a = part; a < routes.people; a += pricers.length) {
            long least = pricers[part].cheapest(a, prices, personalCap, choice[a]);
            if (least >= Pricer.BLOCKED) {
                sums[part] = Pricer.BLOCKED;
                return;
            }
            sums[part] += least;
            for (int row : routes.rowsOf(a, choice[a])) {
                used[part][row]++;
            }
        }
    }

    boolean isPossible() {
        return possible;
    }

    /** How many people the last choices put on each row. */
    int[] usage() {
        return usage;
    }

    /** The last choice of an associate. */
    int[] choiceOf(int a) {
        return choice[a];
    }
}
