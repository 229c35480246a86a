package gov.rotations.placement.planner.engine;

import java.util.Arrays;

/** The options that can be had in each rotation, those first that cost least at best. One per thread. */
final class Ranking {

    private final Outlook outlook;
    /** What options cost at best, with their numbers in the low bits. */
    private final long[][] order;
    private final int[] usable;

    Ranking(Outlook outlook, int rotations) {
        this.outlook = outlook;
        order = new long[rotations][0];
        usable = new int[rotations];
    }

    /** Sorts anew, for the associate and the prices the outlook shows now. */
    void sort() {
        for (int r = 0; r < order.length; r++) {
            int options = outlook.options(r).opening.length;
            if (order[r].length < options) {
                order[r] = new long[options + 8];
            }
            int count = 0;
            for (int i = 0; i < options; i++) {
                if (outlook.value(r, i) < Pricer.BLOCKED) {
                    order[r][count++] = outlook.atBest(r, i) << Routes.NUMBER_BITS | i;
                }
            }
            Arrays.sort(order[r], 0, count);
            usable[r] = count;
        }
    }

    int usable(int r) {
        return usable[r];
    }

    /** The number of the option at this place. */
    int option(int r, int place) {
        return (int) (order[r][place] & (1 << Routes.NUMBER_BITS) - 1);
    }

    long atBest(int r, int place) {
        return order[r][place] >> Routes.NUMBER_BITS;
    }
}
