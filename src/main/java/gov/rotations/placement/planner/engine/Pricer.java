package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.ProblemIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds one associate's cheapest routes at given prices, exactly: a depth-first walk through the rotations,
 * cut by the least the remaining rotations can cost for each set of skills covered so far. One per thread.
 */
final class Pricer {

    /** The price of what cannot be had. */
    static final long BLOCKED = Long.MAX_VALUE / 64;
    private static final int SKILL_SETS = 128;
    private static final int NUMBER_BITS = 17;
    private static final int FAMILY_ROUNDS = 3;
    private static final int EASY = 300;
    private static final int NODE_LIMIT = 60_000;

    private final Routes routes;
    private final int rotations;
    private final long[][] least;
    private final int[][] leastStamp;
    private final long[][] groupValue;
    private final int[][] groupKey;
    private final int[] groups;
    private final long[] nothingValue;
    private final long[][] value;
    /** Usable options by what they cost at best, with their numbers in the low bits. */
    private final long[][] order;
    private final int[] usable;
    private final int[] groupStamp;
    private final int[] groupOf;
    private final int[] chosen;
    private final int[] families;
    private final int[] best;
    private final boolean monotonePhases;
    private final int[][] groupOption;
    private final int[] visits;
    private final long[] bestFamilyPrice;
    private int stamp;
    private int groupMark;

    private int associate;
    private long[] skillTable;
    private long cap;
    private long threshold;
    private int wanted;
    private int nodes;
    private boolean moveCounted;
    private long movePrice;
    private long[] familyPrice;
    private long familyTotal;
    private long relocation;
    private long repetition;
    private boolean found;
    private PriorityQueue<Found> collected;

    private record Found(long value, int[] openings) {
    }

    Pricer(Routes routes) {
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
        bestFamilyPrice = new long[routes.index.families()];
        visits = new int[routes.index.families()];
        groups = new int[rotations];
        nothingValue = new long[rotations];
        value = new long[rotations][];
        order = new long[rotations][];
        usable = new int[rotations];
        chosen = new int[rotations];
        families = new int[rotations];
        best = new int[rotations];
        monotonePhases = rotations <= 5;
    }

    /**
     * The least value of any route of the associate whose own cost is within the cap; its openings go into
     * the hint, which may hold a guess before. Where the walk grows too long the answer is a value no route
     * can undercut, so that a bound built on it holds all the same. {@link #BLOCKED} where there is no route.
     */
    long cheapest(int a, Prices prices, long personalCap, int[] hint) {
        prepare(a, prices, personalCap);
        threshold = BLOCKED;
        wanted = 1;
        if (hint[0] != Integer.MIN_VALUE) {
            long guess = valueOf(prices, hint);
            if (guess < threshold) {
                threshold = guess;
                System.arraycopy(hint, 0, best, 0, rotations);
                found = true;
            }
        }
        long root = pricedFamilies();
        walk(0, -familyTotal, familyTotal, 0, 0, 0, 0, 0, false);
        routes.walked[a] = nodes;
        if (found) {
            System.arraycopy(best, 0, hint, 0, rotations);
        }
        return nodes > NODE_LIMIT ? Math.min(root, threshold) : threshold;
    }

    /** Up to so many of the cheapest routes below a value, cheapest first; complete is told by {@link #isComplete}. */
    List<Route> cheap(int a, Prices prices, long personalCap, long below, int most) {
        prepare(a, prices, personalCap);
        threshold = Math.min(below, BLOCKED);
        wanted = most;
        collected = new PriorityQueue<>(Comparator.comparingLong(Found::value).reversed());
        sort();
        walk(0, -familyTotal, familyTotal, 0, 0, 0, 0, 0, false);
        List<Found> sorted = new ArrayList<>(collected);
        sorted.sort(Comparator.comparingLong(Found::value).thenComparing(Found::openings, Arrays::compare));
        collected = null;
        return sorted.stream().map(f -> routes.route(a, f.openings())).toList();
    }

    /** Whether the last walk saw everything. */
    boolean isComplete() {
        return nodes <= NODE_LIMIT;
    }

    private void prepare(int a, Prices prices, long personalCap) {
        associate = a;
        cap = personalCap;
        skillTable = routes.cost.skillTable(a);
        nodes = 0;
        found = false;
        relocation = (long) routes.index.weights().relocation() << Routes.SHIFT;
        repetition = (long) routes.index.weights().repeatedPhase() << Routes.SHIFT;
        moveCounted = routes.counted[a] && routes.movesRow >= 0;
        movePrice = prices.move();
        for (int r = 0; r < rotations; r++) {
            Routes.Options options = routes.options[a][r];
            int count = options.opening.length;
            if (value[r] == null || value[r].length < count) {
                value[r] = new long[count + 8];
                order[r] = new long[count + 8];
            }
            for (int i = 0; i < count; i++) {
                long v = (options.own[i] + options.beside[i] << Routes.SHIFT);
                int o = options.opening[i];
                if (o != ProblemIndex.NONE) {
                    long price = prices.of(r, o);
                    v = price >= BLOCKED ? options.fixedHere ? v : BLOCKED : v + price;
                }
                value[r][i] = v;
            }
        }
        familyPrice = routes.familyPrices(a);
        group();
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
            nothingValue[r] = BLOCKED;
            for (int i = 0; i < options.opening.length; i++) {
                long v = value[r][i];
                if (options.opening[i] == ProblemIndex.NONE) {
                    nothingValue[r] = v;
                } else if (v < BLOCKED) {
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
    private long pricedFamilies() {
        long root = least(0, 0, 0) - familyTotal;
        long bestRoot = root;
        System.arraycopy(familyPrice, 0, bestFamilyPrice, 0, familyPrice.length);
        for (int round = 0; round < FAMILY_ROUNDS && threshold < BLOCKED && root < threshold
                && routes.walked[associate] > EASY; round++) {
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
    private void sort() {
        for (int r = 0; r < rotations; r++) {
            Routes.Options options = routes.options[associate][r];
            usable[r] = 0;
            for (int i = 0; i < options.opening.length; i++) {
                if (value[r][i] < BLOCKED) {
                    long gain = skillTable[0] - skillTable[options.skills[i]] << Routes.SHIFT;
                    long price = options.opening[i] == ProblemIndex.NONE ? 0 : familyPrice[options.family[i]];
                    order[r][usable[r]++] = value[r][i] + price - gain << NUMBER_BITS | i;
                }
            }
            Arrays.sort(order[r], 0, usable[r]);
        }
    }

    /** The least that rotations from r on and the uncovered skills can cost, whatever the other rules say. */
    private long least(int r, int covered, int base) {
        if (r == rotations) {
            return skillTable[covered] << Routes.SHIFT;
        }
        int state = covered | base << 7;
        if (leastStamp[r][state] == stamp) {
            return least[r][state];
        }
        long smallest = nothingValue[r] >= BLOCKED ? BLOCKED : nothingValue[r] + least(r + 1, covered, base);
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

    private void walk(int r, long sum, long unpaid, int covered, int base, long own, int phases, int assignments, boolean moved) {
        if (r == rotations) {
            arrive(sum + unpaid, covered, own, phases, assignments);
            return;
        }
        Routes.Options options = routes.options[associate][r];
        int published = moveCounted ? routes.index.published(associate, r) : ProblemIndex.NONE;
        // The skills of an option save at most their full price, a change of base at most one relocation.
        long rest = sum + least(r + 1, covered, base);
        for (int k = 0; k < usable[r] && rest + (order[r][k] >> NUMBER_BITS) < threshold; k++) {
            int i = (int) (order[r][k] & (1 << NUMBER_BITS) - 1);
            int o = options.opening[i];
            long v = sum + value[r][i];
            int baseHere = base;
            long more = options.own[i];
            int seen = phases | options.phase[i];
            long price = 0;
            if (o != ProblemIndex.NONE) {
                price = familyPrice[options.family[i]];
                v += price;
                baseHere = options.base[i];
                if (baseHere != base) {
                    more += routes.index.weights().relocation();
                    v += relocation;
                }
                if (monotonePhases && seen == phases) {
                    more += routes.index.weights().repeatedPhase();
                    v += repetition;
                }
            }
            boolean movedHere = moved || published != ProblemIndex.NONE && published != o;
            if (movedHere && !moved) {
                v += movePrice;
            }
            int skills = covered | options.skills[i];
            if (v >= threshold || own + more > cap || v + least(r + 1, skills, baseHere) >= threshold) {
                continue;
            }
            if (++nodes > NODE_LIMIT) {
                return;
            }
            chosen[r] = o;
            if (o == ProblemIndex.NONE) {
                families[r] = -1;
                walk(r + 1, v, unpaid, covered, base, own, phases, assignments, movedHere);
            } else if (!familySeen(r, options.family[i])) {
                families[r] = options.family[i];
                walk(r + 1, v, unpaid - price, skills, baseHere, own + more, seen, assignments + 1, movedHere);
            }
        }
    }

    private boolean familySeen(int r, int family) {
        for (int before = 0; before < r; before++) {
            if (families[before] == family) {
                return true;
            }
        }
        return false;
    }

    private void arrive(long sum, int covered, long own, int phases, int assignments) {
        long phase = monotonePhases ? 0 : routes.cost.phase(assignments, Integer.bitCount(phases));
        long total = sum + (skillTable[covered] + phase << Routes.SHIFT);
        if (total >= threshold || own + skillTable[covered] + phase > cap) {
            return;
        }
        if (collected == null) {
            found = true;
            threshold = total;
            System.arraycopy(chosen, 0, best, 0, rotations);
            return;
        }
        collected.add(new Found(total, chosen.clone()));
        if (collected.size() > wanted) {
            collected.poll();
            threshold = collected.peek().value();
        }
    }

    /** The value of given openings at these prices; {@link #BLOCKED} where they may not be. */
    private long valueOf(Prices prices, int[] openings) {
        long sum = 0;
        for (int r = 0; r < rotations; r++) {
            int o = openings[r];
            if (o != ProblemIndex.NONE) {
                long price = prices.of(r, o);
                if (price >= BLOCKED && !routes.options[associate][r].fixedHere) {
                    return BLOCKED;
                }
                sum += price >= BLOCKED ? 0 : price;
            }
        }
        long personal = routes.cost.of(associate, openings);
        if (personal > cap) {
            return BLOCKED;
        }
        sum += personal + routes.cost.beside(associate, openings) << Routes.SHIFT;
        return moveCounted && routes.isMoved(associate, openings) ? sum + movePrice : sum;
    }
}
