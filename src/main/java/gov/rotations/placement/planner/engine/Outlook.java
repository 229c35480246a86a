package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.ProblemIndex;
import java.util.Arrays;

/**
 * What one associate's options cost at given prices, and the least the rest of a route can cost from any
 * point: exact for skills and relocations, and near enough for the rule on families. One per thread.
 */
final class Outlook {

    private static final int SKILL_SETS = 128;
    private static final int NUMBER_BITS = 17;
    private static final int FAMILY_ROUNDS = 3;
    private static final int MOST_ROUNDS = 24;
    private static final int EASY = 300;

    private final Routes routes;
    private final int rotations;
    private final long[][] least;
    private final int[][] leastStamp;
    private final long[][] groupValue;
    private final int[][] groupKey;
    private final int[][] groupOption;
    private final int[] groups;
    private final int[] groupStamp;
    private final int[] groupOf;
    private final long[] nothingValue;
    private final long[] last;
    private final int[] lastStamp;
    private final int[] visits;
    private final long[] bestFamilyPrice;
    private final long relocation;
    private final long repetition;
    /** Usable options by what they cost at best, with their numbers in the low bits. */
    private final long[][] order;
    private final long[][] value;
    private final int[] usable;
    private int stamp;
    private int groupMark;

    private int associate;
    private long[] skillTable;
    private long[] familyPrice;
    private long familyTotal;

    Outlook(Routes routes) {
        this.routes = routes;
        rotations = routes.rotations;
        int states = SKILL_SETS * routes.bases;
        least = new long[rotations + 1][states];
        leastStamp = new int[rotations + 1][states];
        groupStamp = new int[states];
        groupOf = new int[states];
        groupValue = new long[rotations][states];
        groupKey = new int[rotations][states];
        groupOption = new int[rotations][states];
        groups = new int[rotations];
        nothingValue = new long[rotations];
        last = new long[states << 5];
        lastStamp = new int[states << 5];
        visits = new int[routes.index.families()];
        bestFamilyPrice = new long[routes.index.families()];
        value = new long[rotations][0];
        order = new long[rotations][0];
        usable = new int[rotations];
        relocation = (long) routes.index.weights().relocation() << Routes.SHIFT;
        repetition = (long) routes.index.weights().repeatedPhase() << Routes.SHIFT;
    }

    /** Looks at another associate or at other prices. */
    void prepare(int a, Tariff prices) {
        associate = a;
        skillTable = routes.cost.skillTable(a);
        for (int r = 0; r < rotations; r++) {
            Routes.Options options = routes.options[a][r];
            int count = options.opening.length;
            if (value[r].length < count) {
                value[r] = new long[count + 8];
                order[r] = new long[count + 8];
            }
            for (int i = 0; i < count; i++) {
                long v = options.own[i] + options.beside[i] << Routes.SHIFT;
                int o = options.opening[i];
                if (o != ProblemIndex.NONE) {
                    long price = prices.of(r, o);
                    v = price < Pricer.BLOCKED ? v + price : options.fixedHere ? v : Pricer.BLOCKED;
                }
                value[r][i] = v;
            }
        }
        familyPrice = routes.familyPrices(a);
        group();
    }

    /** The price the associate's families have together; what a route does not visit is taken off its value. */
    long familyTotal() {
        return familyTotal;
    }

    long familyPrice(int family) {
        return familyPrice[family];
    }

    int usable(int r) {
        return usable[r];
    }

    /** The number of the option that comes at this place when options are taken cheapest first. */
    int option(int r, int place) {
        return (int) (order[r][place] & (1 << NUMBER_BITS) - 1);
    }

    /** What that option costs at best: its skills save at most their full price. */
    long atBest(int r, int place) {
        return order[r][place] >> NUMBER_BITS;
    }

    long value(int r, int option) {
        return value[r][option];
    }

    /** Groups the options by skills and base, each family at its price. */
    private void group() {
        stamp++;
        familyTotal = 0;
        for (long price : familyPrice) {
            familyTotal += price;
        }
        for (int r = 0; r < rotations; r++) {
            Routes.Options options = routes.options[associate][r];
            groupMark++;
            groups[r] = 0;
            nothingValue[r] = Pricer.BLOCKED;
            for (int i = 0; i < options.opening.length; i++) {
                long v = value[r][i];
                if (options.opening[i] == ProblemIndex.NONE) {
                    nothingValue[r] = v;
                } else if (v < Pricer.BLOCKED) {
                    group(r, i, options.skills[i] | options.base[i] << 7, v + familyPrice[options.family[i]]);
                }
            }
        }
    }

    private void group(int r, int option, int key, long v) {
        if (groupStamp[key] != groupMark) {
            groupStamp[key] = groupMark;
            groupOf[key] = groups[r]++;
        } else if (v >= groupValue[r][groupOf[key]]) {
            return;
        }
        int group = groupOf[key];
        groupKey[r][group] = key;
        groupValue[r][group] = v;
        groupOption[r][group] = option;
    }

    /**
     * Prices the families that a route blind to the rule on families would visit twice, until that route costs
     * nearly what the best known one does; without it the walk would try every pair of favourites. The prices
     * stay with the associate. Returns a value no route can undercut.
     */
    long priceFamilies(long threshold) {
        long root = least(0, 0, 0) - familyTotal;
        long bestRoot = root;
        int walked = routes.walked[associate];
        int rounds = walked > EASY ? Math.min(MOST_ROUNDS, FAMILY_ROUNDS + walked / 500) : 0;
        System.arraycopy(familyPrice, 0, bestFamilyPrice, 0, familyPrice.length);
        for (int round = 0; round < rounds && threshold < Pricer.BLOCKED && root < threshold; round++) {
            if (!reprice((threshold - root) / (round + 1))) {
                break;
            }
            group();
            root = least(0, 0, 0) - familyTotal;
            if (root > bestRoot) {
                bestRoot = root;
                System.arraycopy(familyPrice, 0, bestFamilyPrice, 0, familyPrice.length);
            }
        }
        if (root < bestRoot) {
            System.arraycopy(bestFamilyPrice, 0, familyPrice, 0, familyPrice.length);
            group();
        }
        sort();
        return bestRoot;
    }

    private boolean reprice(long missing) {
        Arrays.fill(visits, 0);
        int covered = 0;
        int base = 0;
        for (int r = 0; r < rotations; r++) {
            int g = leastGroup(r, covered, base);
            if (g >= 0) {
                visits[routes.options[associate][r].family[groupOption[r][g]]]++;
                covered = (covered | groupKey[r][g]) & 127;
                base = groupKey[r][g] >> 7;
            }
        }
        int norm = 0;
        for (int family = 0; family < visits.length; family++) {
            int pull = visits[family] - 1;
            norm += pull > 0 || pull < 0 && familyPrice[family] > 0 ? pull * pull : 0;
        }
        if (norm == 0) {
            return false;
        }
        for (int family = 0; family < visits.length; family++) {
            familyPrice[family] = Math.max(0, familyPrice[family] + missing * (visits[family] - 1) / norm);
        }
        return true;
    }

    private int leastGroup(int r, int covered, int base) {
        long wantedLeast = least(r, covered, base);
        for (int g = 0; g < groups[r]; g++) {
            int key = groupKey[r][g];
            if (wantedLeast == groupValue[r][g] + (key >> 7 == base ? 0 : relocation)
                    + least(r + 1, (covered | key) & 127, key >> 7)) {
                return g;
            }
        }
        return -1;
    }

    /** Sorts the usable options by what they cost at best. */
    void sort() {
        for (int r = 0; r < rotations; r++) {
            Routes.Options options = routes.options[associate][r];
            usable[r] = 0;
            for (int i = 0; i < options.opening.length; i++) {
                if (value[r][i] < Pricer.BLOCKED) {
                    long gain = skillTable[0] - skillTable[options.skills[i]] << Routes.SHIFT;
                    long price = options.opening[i] == ProblemIndex.NONE ? 0 : familyPrice[options.family[i]];
                    order[r][usable[r]++] = value[r][i] + price - gain << NUMBER_BITS | i;
                }
            }
            Arrays.sort(order[r], 0, usable[r]);
        }
    }

    /** The least that rotations from r on and the uncovered skills can cost, whatever the other rules say. */
    long least(int r, int covered, int base) {
        if (r == rotations) {
            return skillTable[covered] << Routes.SHIFT;
        }
        int state = covered | base << 7;
        if (leastStamp[r][state] == stamp) {
            return least[r][state];
        }
        long smallest = nothingValue[r] >= Pricer.BLOCKED ? Pricer.BLOCKED : nothingValue[r] + least(r + 1, covered, base);
        for (int g = 0; g < groups[r]; g++) {
            int key = groupKey[r][g];
            long v = groupValue[r][g] + (key >> 7 == base ? 0 : relocation)
                    + least(r + 1, (covered | key) & 127, key >> 7);
            if (v < smallest) {
                smallest = v;
            }
        }
        leastStamp[r][state] = stamp;
        least[r][state] = smallest;
        return smallest;
    }

    /** The least the last rotation and the uncovered skills can cost, repeated phases included. */
    long leastOfLast(int covered, int base, int phases) {
        int state = (base << 7 | covered) << 5 | phases;
        if (lastStamp[state] == stamp) {
            return last[state];
        }
        int r = rotations - 1;
        Routes.Options options = routes.options[associate][r];
        long smallest = Pricer.BLOCKED;
        long uncovered = skillTable[covered] << Routes.SHIFT;
        for (int k = 0; k < usable[r] && uncovered + atBest(r, k) < smallest; k++) {
            int i = option(r, k);
            long v = value[r][i] + (skillTable[covered | options.skills[i]] << Routes.SHIFT);
            if (options.opening[i] != ProblemIndex.NONE) {
                v += familyPrice[options.family[i]] + (options.base[i] == base ? 0 : relocation)
                        + ((phases | options.phase[i]) == phases ? repetition : 0);
            }
            smallest = Math.min(smallest, v);
        }
        lastStamp[state] = stamp;
        last[state] = smallest;
        return smallest;
    }
}
