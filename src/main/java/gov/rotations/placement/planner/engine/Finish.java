package gov.rotations.placement.planner.engine;

import java.util.Arrays;

/**
 * The least the end of a route can cost for one who has met certain phases and families: what the {@link Outlook}
 * leaves out. Worked out only for the states a walk comes to. One per thread.
 */
final class Finish {

    private static final int FIRST_FAMILIES = 4;
    /** Beyond so many states phases are left out: it would need too much memory. */
    private static final int MOST_STATES = 1 << 17;

    private final Outlook outlook;
    private final Ranking ranking;
    private final int rotations;
    private final boolean phasesCount;
    private final long repetition;
    /** For a rotation and a state the least values by different families that can come first. */
    private final long[][] firstValue;
    private final int[][] firstFamily;
    private final int[][] slotOf;
    private final int[][] slotStamp;
    private final int[] slots;
    private int stamp;

    Finish(Routes routes, Outlook outlook, Ranking ranking) {
        this.outlook = outlook;
        this.ranking = ranking;
        rotations = routes.rotations;
        int states = routes.bases << 12;
        phasesCount = rotations <= 5 && states <= MOST_STATES;
        repetition = (long) routes.index.weights().repeatedPhase() << Routes.SHIFT;
        firstValue = new long[rotations][0];
        firstFamily = new int[rotations][0];
        slotOf = new int[phasesCount ? rotations : 0][states];
        slotStamp = new int[phasesCount ? rotations : 0][states];
        slots = new int[rotations];
    }

    /** Exact for phases, and for families but for those seen before being met again after the next rotation. */
    long least(int r, int covered, int base, int phases, int[] families, int seen) {
        if (!phasesCount || r == rotations) {
            return outlook.least(r, covered, base);
        }
        if (stamp != outlook.stamp()) {
            stamp = outlook.stamp();
            Arrays.fill(slots, 0);
        }
        int k = slot(r, covered, base, phases) * FIRST_FAMILIES;
        int end = k + FIRST_FAMILIES - 1;
        while (k < end && contains(families, seen, firstFamily[r][k])) {
            k++;
        }
        return firstValue[r][k];
    }

    private static boolean contains(int[] families, int count, int family) {
        for (int i = 0; i < count; i++) {
            if (families[i] == family) {
                return true;
            }
        }
        return false;
    }

    private int slot(int r, int covered, int base, int phases) {
        int state = (base << 7 | covered) << 5 | phases;
        if (slotStamp[r][state] == stamp) {
            return slotOf[r][state];
        }
        int slot = slots[r]++;
        slotStamp[r][state] = stamp;
        slotOf[r][state] = slot;
        int from = slot * FIRST_FAMILIES;
        clear(r, from);
        Options options = outlook.options(r);
        long rest = outlook.least(r + 1, covered, base);
        int last = from + FIRST_FAMILIES - 1;
        int usable = ranking.usable(r);
        for (int k = 0; k < usable && rest + ranking.atBest(r, k) < firstValue[r][last]; k++) {
            int i = ranking.option(r, k);
            int family = options.family[i];
            int next = family < 0 ? base : options.key[i] >> 7;
            int skills = (covered | options.key[i]) & 127;
            int seen = phases | options.phase[i];
            long v = outlook.step(r, i, base) + (family >= 0 && seen == phases ? repetition : 0);
            if (v + outlook.least(r + 1, skills, next) < firstValue[r][last]) {
                insert(r, from, v + after(r + 1, skills, next, seen, family), family);
            }
        }
        return slot;
    }

    private void clear(int r, int from) {
        int to = from + FIRST_FAMILIES;
        if (to > firstValue[r].length) {
            firstValue[r] = Arrays.copyOf(firstValue[r], 2 * to + 64);
            firstFamily[r] = Arrays.copyOf(firstFamily[r], 2 * to + 64);
        }
        Arrays.fill(firstValue[r], from, to, Pricer.BLOCKED);
        Arrays.fill(firstFamily[r], from, to, Integer.MIN_VALUE);
    }

    private long after(int r, int covered, int base, int phases, int family) {
        if (r == rotations) {
            return outlook.least(r, covered, base);
        }
        int k = slot(r, covered, base, phases) * FIRST_FAMILIES;
        return firstFamily[r][k] == family ? firstValue[r][k + 1] : firstValue[r][k];
    }

    /** Keeps the least values of different families, sorted. */
    private void insert(int r, int from, long v, int family) {
        long[] values = firstValue[r];
        int[] families = firstFamily[r];
        int hole = from + FIRST_FAMILIES - 1;
        for (int k = from; k < hole; k++) {
            if (families[k] == family) {
                hole = k;
            }
        }
        if (v >= values[hole]) {
            return;
        }
        while (hole > from && values[hole - 1] > v) {
            values[hole] = values[hole - 1];
            families[hole] = families[hole - 1];
            hole--;
        }
        values[hole] = v;
        families[hole] = family;
    }
}
