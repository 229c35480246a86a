package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.ProblemIndex;
import java.util.Arrays;

/**
 * What one associate's options cost at given prices, and the least the rest of a route can cost from any
 * point: exact for skills and relocations, and near enough for the rule on families. One per thread.
 */
final class Outlook {

    private static final int SKILL_SETS = 128;

    private final Routes routes;
    private final int rotations;
    /** The least of rotations from r on, by base and covered skills. */
    private final long[][] least;
    /** The cheapest option of each base and set of skills, its family's price included, and its number. */
    private final long[][] cheapest;
    private final int[][] cheapestOption;
    /** Of those, the ones that no option of the same base with more skills undercuts. */
    private final int[][] useful;
    private final int[] usefulCount;
    private final long[] nothing;
    private final long[] arriving = new long[SKILL_SETS];
    private final long relocation;
    private final long[][] value;
    private int stamp;

    private int associate;
    private int bases;
    private long[] skillTable;
    private long[] familyPrice;
    private long familyTotal;

    Outlook(Routes routes) {
        this.routes = routes;
        rotations = routes.rotations;
        int states = SKILL_SETS * routes.bases;
        least = new long[rotations + 1][states];
        cheapest = new long[rotations][states];
        cheapestOption = new int[rotations][states];
        useful = new int[rotations][states];
        usefulCount = new int[rotations];
        nothing = new long[rotations];
        value = new long[rotations][0];
        relocation = (long) routes.index.weights().relocation() << Routes.SHIFT;
    }

    /** Looks at another associate or at other prices. */
    void prepare(int a, Tariff prices, long[] pricesOfFamilies) {
        associate = a;
        bases = routes.basesOf[a];
        skillTable = routes.cost.skillTable(a);
        for (int r = 0; r < rotations; r++) {
            Options options = routes.options[a][r];
            int count = options.opening.length;
            if (value[r].length < count) {
                value[r] = new long[count + 8];
            }
            prices.values(r, options, value[r]);
        }
        familyPrice = pricesOfFamilies;
        for (int base = 0; base < bases; base++) {
            for (int covered = 0; covered < SKILL_SETS; covered++) {
                least[rotations][base << 7 | covered] = skillTable[covered] << Routes.SHIFT;
            }
        }
        look();
    }

    /** Takes account of new prices of families. */
    void look() {
        stamp++;
        familyTotal = 0;
        for (long price : familyPrice) {
            familyTotal += price;
        }
        for (int r = rotations - 1; r >= 0; r--) {
            findCheapest(r);
            findUseful(r);
            lookFrom(r);
        }
    }

    private void findCheapest(int r) {
        Options options = routes.options[associate][r];
        long[] best = cheapest[r];
        Arrays.fill(best, 0, bases << 7, Pricer.BLOCKED);
        int last = options.opening.length - 1;
        boolean mayStay = options.opening[last] == ProblemIndex.NONE;
        nothing[r] = mayStay ? value[r][last] : Pricer.BLOCKED;
        for (int i = mayStay ? last - 1 : last; i >= 0; i--) {
            long v = value[r][i] + familyPrice[options.family[i]];
            int key = options.key[i];
            if (v <= best[key] && v < Pricer.BLOCKED) {
                best[key] = v;
                cheapestOption[r][key] = i;
            }
        }
    }

    private void findUseful(int r) {
        int count = 0;
        for (int base = 0; base < bases; base++) {
            int from = base << 7;
            System.arraycopy(cheapest[r], from, arriving, 0, SKILL_SETS);
            for (int skill = 1; skill < SKILL_SETS; skill <<= 1) {
                for (int block = 0; block < SKILL_SETS; block += 2 * skill) {
                    for (int skills = block; skills < block + skill; skills++) {
                        arriving[skills] = Math.min(arriving[skills], arriving[skills + skill]);
                    }
                }
            }
            for (int skills = 0; skills < SKILL_SETS; skills++) {
                long v = cheapest[r][from | skills];
                if (v < Pricer.BLOCKED && v <= arriving[skills]) {
                    useful[r][count++] = from | skills;
                }
            }
        }
        usefulCount[r] = count;
    }

    private void lookFrom(int r) {
        long[] here = least[r];
        long[] next = least[r + 1];
        int sets = r == 0 ? 1 : SKILL_SETS;
        for (int base = 0; base < bases; base++) {
            for (int covered = 0; covered < sets; covered++) {
                int state = base << 7 | covered;
                here[state] = Math.min(Pricer.BLOCKED, nothing[r] + next[state]);
            }
        }
        int k = 0;
        for (int base = 0; base < bases; base++) {
            Arrays.fill(arriving, 0, sets, Pricer.BLOCKED);
            for (; k < usefulCount[r] && useful[r][k] >> 7 == base; k++) {
                int key = useful[r][k];
                long v = cheapest[r][key];
                for (int covered = 0; covered < sets; covered++) {
                    long sum = v + next[key | covered];
                    if (sum < arriving[covered]) {
                        arriving[covered] = sum;
                    }
                }
            }
            for (int from = 0; from < bases; from++) {
                long more = from == base ? 0 : relocation;
                for (int covered = 0; covered < sets; covered++) {
                    int state = from << 7 | covered;
                    here[state] = Math.min(here[state], arriving[covered] + more);
                }
            }
        }
    }

    /** The price the associate's families have together; what a route does not visit is taken off its value. */
    long familyTotal() {
        return familyTotal;
    }

    long value(int r, int option) {
        return value[r][option];
    }

    /** The least any route costs, blind to families and phases. */
    long root() {
        return least[0][0] - familyTotal;
    }

    /** How often a route of that least cost, blind to families, visits each. */
    void countVisits(int[] visits) {
        int covered = 0;
        int base = 0;
        for (int r = 0; r < rotations; r++) {
            int key = leastKey(r, covered, base);
            if (key >= 0) {
                visits[routes.options[associate][r].family[cheapestOption[r][key]]]++;
                covered = (covered | key) & 127;
                base = key >> 7;
            }
        }
    }

    private int leastKey(int r, int covered, int base) {
        long wanted = least[r][base << 7 | covered];
        for (int k = 0; k < usefulCount[r]; k++) {
            int key = useful[r][k];
            if (wanted == cheapest[r][key] + (key >> 7 == base ? 0 : relocation) + least[r + 1][key | covered]) {
                return key;
            }
        }
        return -1;
    }

    /** What the option costs at best: its skills save at most their full price. */
    long atBest(int r, int option) {
        Options options = routes.options[associate][r];
        long price = options.opening[option] == ProblemIndex.NONE ? 0 : familyPrice[options.family[option]];
        return value[r][option] + price - (skillTable[0] - skillTable[options.key[option] & 127] << Routes.SHIFT);
    }

    /** The least that rotations from r on and the uncovered skills can cost, whatever the other rules say. */
    long least(int r, int covered, int base) {
        return least[r][base << 7 | covered];
    }

    /** What an option adds when one comes to it from a base, its family's price included. */
    long step(int r, int option, int base) {
        Options options = routes.options[associate][r];
        int family = options.family[option];
        return family < 0 ? value[r][option]
                : value[r][option] + familyPrice[family] + (options.key[option] >> 7 == base ? 0 : relocation);
    }

    Options options(int r) {
        return routes.options[associate][r];
    }

    /** Changes whenever the outlook does. */
    int stamp() {
        return stamp;
    }
}
