package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.ProblemIndex;
import java.util.List;

/**
 * Finds one associate's cheapest routes at given prices, exactly: a depth-first walk through the rotations,
 * cut off where the {@link Outlook} says that nothing cheaper can come. One per thread.
 */
final class Pricer {

    /** The price of what cannot be had. */
    static final long BLOCKED = Long.MAX_VALUE / 64;
    static final int PATIENT = 60_000;
    static final int HURRIED = 1_500;

    private final Routes routes;
    private final Outlook outlook;
    private final Ranking ranking;
    private final Finish finish;
    private final Families pricesOfFamilies;
    private final int rotations;
    private final int relocation;
    private final int repetition;
    private final int[] chosen;
    private final int[] families;
    private final int[] best;
    private final Options[] options;
    private final int[] covered;
    private final int[] base;
    private final long[] own;
    private final int[] phases;
    private final int[] assignments;
    private final boolean[] moved;
    /** With more than five rotations a repeated phase may be made good later, so it is counted at the end. */
    private final boolean phasesAddUp;

    private int associate;
    private long[] skillTable;
    private long[] familyPrice;
    private long cap;
    private long threshold;
    private int nodes;
    private int nodeLimit = PATIENT;
    private boolean moveCounted;
    private long movePrice;
    private boolean found;
    private Findings collected;

    Pricer(Routes routes) {
        this.routes = routes;
        outlook = new Outlook(routes);
        ranking = new Ranking(outlook, routes.rotations);
        finish = new Finish(routes, outlook, ranking);
        pricesOfFamilies = new Families(routes, outlook);
        rotations = routes.rotations;
        relocation = routes.index.weights().relocation();
        repetition = routes.index.weights().repeatedPhase();
        chosen = new int[rotations];
        families = new int[rotations];
        best = new int[rotations];
        options = new Options[rotations];
        covered = new int[rotations + 1];
        base = new int[rotations + 1];
        own = new long[rotations + 1];
        phases = new int[rotations + 1];
        assignments = new int[rotations + 1];
        moved = new boolean[rotations + 1];
        phasesAddUp = rotations <= 5;
    }

    /**
     * The least value of any route of the associate whose own cost is within the cap; its openings go into
     * the hint, which may hold a guess before. Where the walk grows too long the answer is a value no route
     * can undercut, so that a bound built on it holds all the same. {@link #BLOCKED} where there is no route.
     */
    long cheapest(int a, Tariff prices, long personalCap, int[] hint) {
        prepare(a, prices, personalCap);
        boolean guessed = hint[0] != Integer.MIN_VALUE;
        threshold = guessed ? Math.min(BLOCKED, prices.valueOf(a, hint, personalCap)) : BLOCKED;
        found = threshold < BLOCKED;
        System.arraycopy(hint, 0, best, 0, rotations);
        long root = pricesOfFamilies.price(familyPrice, routes.walked[a], threshold);
        ranking.sort();
        walk();
        routes.walked[a] = nodes;
        if (found || nodes > nodeLimit) {
            System.arraycopy(found ? best : routes.fixed[a], 0, hint, 0, rotations);
        }
        return nodes > nodeLimit ? Math.min(root, threshold) : threshold;
    }

    /** Up to so many of the cheapest routes below a value, cheapest first; complete is told by {@link #isComplete}. */
    List<Route> cheap(int a, Tariff prices, long personalCap, long below, int most) {
        prepare(a, prices, personalCap);
        ranking.sort();
        Findings found = below < BLOCKED ? reach(below, most) : new CheapRoutes(this, routes).of(a, most);
        return found.sorted().stream().map(one -> routes.route(a, one.openings())).toList();
    }

    /** Collects so many of the cheapest routes below the value. */
    Findings reach(long below, int most) {
        collected = new Findings(most);
        nodes = 0;
        threshold = below;
        walk();
        Findings all = collected;
        collected = null;
        return all;
    }

    /** The cheapest route the walk comes to, with families priced by it for the walks that follow; null where there is none. */
    Findings.Found least() {
        threshold = BLOCKED;
        walk();
        if (!found) {
            return null;
        }
        Findings.Found least = new Findings.Found(threshold, best.clone());
        pricesOfFamilies.price(familyPrice, nodes, threshold);
        ranking.sort();
        return least;
    }

    /** How long a walk may get before it is cut short and what was found so far has to do. */
    Pricer patience(int nodesOfAWalk) {
        nodeLimit = nodesOfAWalk;
        return this;
    }

    /** Whether the last walk saw everything. */
    boolean isComplete() {
        return nodes <= nodeLimit;
    }

    private void prepare(int a, Tariff prices, long personalCap) {
        associate = a;
        cap = personalCap;
        skillTable = routes.cost.skillTable(a);
        nodes = 0;
        found = false;
        moveCounted = routes.counted[a] && routes.movesRow >= 0;
        movePrice = prices.move();
        System.arraycopy(routes.options[a], 0, options, 0, rotations);
        familyPrice = routes.familyPrices(a);
        outlook.prepare(a, prices, familyPrice);
    }

    private void walk() {
        walk(0, -outlook.familyTotal(), outlook.familyTotal());
    }

    private void walk(int r, long sum, long unpaid) {
        if (r == rotations) {
            arrive(sum + unpaid);
            return;
        }
        // The skills of an option save at most their full price, a change of base at most one relocation.
        long rest = sum + outlook.least(r + 1, covered[r], base[r]);
        for (int k = 0; k < ranking.usable(r) && nodes <= nodeLimit && rest + ranking.atBest(r, k) < threshold; k++) {
            int i = ranking.option(r, k);
            if (options[r].opening[i] == ProblemIndex.NONE) {
                stay(r, i, sum, unpaid);
            } else {
                go(r, i, sum, unpaid);
            }
        }
    }

    /** Goes on without an opening in this rotation. */
    private void stay(int r, int i, long sum, long unpaid) {
        long v = sum + outlook.value(r, i) + moveTo(r, ProblemIndex.NONE);
        families[r] = -1 - r;
        if (mayUndercut(r, v, covered[r], base[r], phases[r])) {
            chosen[r] = ProblemIndex.NONE;
            covered[r + 1] = covered[r];
            base[r + 1] = base[r];
            own[r + 1] = own[r];
            phases[r + 1] = phases[r];
            assignments[r + 1] = assignments[r];
            walk(r + 1, v, unpaid);
        }
    }

    /** Goes on with an opening. */
    private void go(int r, int i, long sum, long unpaid) {
        Options here = options[r];
        int family = here.family[i];
        int baseHere = here.key[i] >> 7;
        int seen = phases[r] | here.phase[i];
        int skills = (covered[r] | here.key[i]) & 127;
        long price = familyPrice[family];
        long more = (baseHere == base[r] ? 0 : relocation) + (phasesAddUp && seen == phases[r] ? repetition : 0);
        long ownHere = own[r] + here.own[i] + more;
        long v = sum + outlook.value(r, i) + price + (more << Routes.SHIFT) + moveTo(r, here.opening[i]);
        if (ownHere <= cap && !familySeen(r, family) && mayUndercut(r, v, skills, baseHere, seen)) {
            chosen[r] = here.opening[i];
            covered[r + 1] = skills;
            base[r + 1] = baseHere;
            own[r + 1] = ownHere;
            phases[r + 1] = seen;
            assignments[r + 1] = assignments[r] + 1;
            walk(r + 1, v, unpaid - price);
        }
    }

    /** What it costs that a published assignment is given up here for the first time; notes that it is. */
    private long moveTo(int r, int o) {
        if (!moveCounted) {
            return 0;
        }
        int published = routes.index.published(associate, r);
        moved[r + 1] = moved[r] || published != ProblemIndex.NONE && published != o;
        return moved[r + 1] && !moved[r] ? movePrice : 0;
    }

    /** Whether something cheaper may come after this step. */
    private boolean mayUndercut(int r, long v, int skills, int baseHere, int seen) {
        // Looking more closely pays only where the end is near.
        boolean may = v + outlook.least(r + 1, skills, baseHere) < threshold && (r != rotations - 2
                || v + finish.least(r + 1, skills, baseHere, seen, families, r + 1) < threshold);
        nodes += may ? 1 : 0;
        return may;
    }

    private boolean familySeen(int r, int family) {
        families[r] = family;
        for (int before = 0; before < r; before++) {
            if (families[before] == family) {
                return true;
            }
        }
        return false;
    }

    private void arrive(long sum) {
        long phase = phasesAddUp ? 0 : routes.cost.phase(assignments[rotations], Integer.bitCount(phases[rotations]));
        long total = sum + (skillTable[covered[rotations]] + phase << Routes.SHIFT);
        if (total >= threshold || own[rotations] + skillTable[covered[rotations]] + phase > cap) {
            return;
        }
        if (collected == null) {
            found = true;
            threshold = total;
            System.arraycopy(chosen, 0, best, 0, rotations);
            return;
        }
        threshold = Math.min(threshold, collected.add(total, chosen));
    }
}
