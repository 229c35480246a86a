package gov.rotations.placement.planner.engine;

import java.util.Arrays;

/**
 * Prices the department families that a route blind to the rule on families would visit twice, so that a walk
 * need not try every pair of favourites. The prices stay with the associate. One per thread.
 */
final class Families {

    private static final int FAMILY_ROUNDS = 3;
    private static final int MOST_ROUNDS = 24;
    private static final int EASY = 120;

    private final Outlook outlook;
    private final int[] visits;
    private final long[] best;

    Families(Routes routes, Outlook outlook) {
        this.outlook = outlook;
        visits = new int[routes.index.families()];
        best = new long[routes.index.families()];
    }

    /**
     * Changes the prices until that route costs nearly what the best known one does, the longer the last walk
     * was the more patiently. Returns a value no route can undercut.
     */
    long price(long[] prices, int walked, long threshold) {
        long root = outlook.root();
        int rounds = walked > EASY ? Math.min(MOST_ROUNDS, FAMILY_ROUNDS + walked / 500) : 0;
        if (rounds == 0 || threshold >= Pricer.BLOCKED) {
            return root;
        }
        long bestRoot = root;
        System.arraycopy(prices, 0, best, 0, prices.length);
        for (int round = 0; round < rounds && root < threshold; round++) {
            if (!step(prices, (threshold - root) / (round + 1))) {
                break;
            }
            outlook.look();
            root = outlook.root();
            if (root > bestRoot) {
                bestRoot = root;
                System.arraycopy(prices, 0, best, 0, prices.length);
            }
        }
        if (root < bestRoot) {
            System.arraycopy(best, 0, prices, 0, prices.length);
            outlook.look();
        }
        return bestRoot;
    }

    private boolean step(long[] prices, long missing) {
        Arrays.fill(visits, 0);
        outlook.countVisits(visits);
        int norm = 0;
        for (int family = 0; family < visits.length; family++) {
            int pull = visits[family] - 1;
            norm += pull > 0 || pull < 0 && prices[family] > 0 ? pull * pull : 0;
        }
        if (norm == 0) {
            return false;
        }
        for (int family = 0; family < visits.length; family++) {
            prices[family] = Math.max(0, prices[family] + missing * (visits[family] - 1) / norm);
        }
        return true;
    }
}
