package gov.rotations.placement.planner.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Bounds the plan's cost with the worst associate's in it. The plans are divided by how much the worst
 * associate's own cost is; each division is bounded by itself, and the weakest one bounds them all.
 */
final class CapSweep {

    private final Routes routes;
    private final Crowd crowd;
    private final Ascent ascent;
    private final Effort effort;
    private final long weight;
    private final int iterations;
    private final List<Division> divisions = new ArrayList<>();

    /** Plans whose worst associate costs more than {@code above} and at most {@code cap}. */
    static final class Division {

        final long above;
        final long cap;
        Ascent.Result result;
        boolean closed;
        private int climbs;

        private Division(long above, long cap, Ascent.Result result) {
            this.above = above;
            this.cap = cap;
            this.result = result;
        }

        /** The least own cost of the worst associate in here. */
        long floor() {
            return above + 1;
        }
    }

    CapSweep(Routes routes, Crowd crowd, Ascent ascent, Effort effort) {
        this.routes = routes;
        this.crowd = crowd;
        this.ascent = ascent;
        this.effort = effort;
        weight = routes.index.weights().worstAssociate();
        iterations = routes.people > 1000 ? 25 : 40;
    }

    /** Bounds all plans together, from these prices on; the first division. */
    void begin(long[] prices, int firstIterations, double lastStep) {
        Ascent.Result all = ascent.climb(prices, Pricer.BLOCKED, new Ascent.Steps(firstIterations, 0.5, lastStep));
        divisions.add(new Division(-1, Pricer.BLOCKED, all));
    }

    boolean isBegun() {
        return !divisions.isEmpty();
    }

    /** The better of two prices to begin with. */
    long[] better(long[] prices, long[] others) {
        Ascent.Steps one = new Ascent.Steps(1, 0.5, 0.5);
        boolean first = ascent.climb(prices, Pricer.BLOCKED, one).bound()
                >= ascent.climb(others, Pricer.BLOCKED, one).bound();
        return first ? prices : others;
    }

    /** Raises the bound of the first division further, before it is divided. */
    void deepen(Ascent.Steps steps) {
        Division all = divisions.get(0);
        Ascent.Result better = ascent.climb(all.result.prices(), all.cap, steps);
        all.result = better.bound() > all.result.bound() ? better : all.result;
    }

    /** What the division costs at least, in units of cost. */
    long bound(Division division) {
        return division.result.possible()
                ? Math.max(0, Math.addExact(division.result.cost(), division.floor() * weight)) : Long.MAX_VALUE;
    }

    /** No allowed plan costs less, as far as is known. A closed division holds nothing below the best plan. */
    long lowerBound(long upper) {
        if (divisions.isEmpty()) {
            return 0;
        }
        return Math.min(upper, divisions.stream().filter(d -> !d.closed).mapToLong(this::bound).min().orElse(upper));
    }

    /** The divisions that may still hold a plan below the upper cost, weakest first. */
    List<Division> open(long upper) {
        return divisions.stream().filter(d -> !d.closed && bound(d) < upper)
                .sorted(Comparator.comparingLong(this::bound)).toList();
    }

    /** For when there is but one plan. */
    void closeAll() {
        divisions.forEach(division -> division.closed = true);
    }

    /** The division the best plans are most likely in. */
    Division weakest() {
        return divisions.stream().min(Comparator.comparingLong(this::bound)).orElseThrow();
    }

    /** Divides or climbs in the weakest division; false where nothing more can be gained this way. */
    boolean refine(long upper) {
        List<Division> open = open(upper);
        if (open.isEmpty() || effort.isOver()) {
            return false;
        }
        Division weakest = open.get(0);
        if (weight == 0 || weakest.cap - weakest.above <= 1) {
            return climb(weakest, upper);
        }
        split(weakest, upper);
        return true;
    }

    /** How narrow the weakest division is. */
    boolean isNarrow(long width) {
        Division weakest = weakest();
        return weight == 0 || weakest.cap - weakest.above <= width;
    }

    private boolean climb(Division division, long upper) {
        if (division.climbs++ > 3) {
            return false;
        }
        Ascent.Result better = ascent.climb(division.result.prices(), division.cap,
                new Ascent.Steps(2 * iterations, 0.02, 0.0005, upper - division.floor() * weight));
        if (better.bound() > division.result.bound()) {
            division.result = better;
        }
        return true;
    }

    private void split(Division division, long upper) {
        long cap = division.cap == Pricer.BLOCKED ? worstChoice(division) : (division.above + division.cap) / 2;
        Ascent.Result below = ascent.climb(division.result.prices(), cap,
                new Ascent.Steps(iterations, 0.03, 0.001, upper - division.floor() * weight));
        if (below.possible() && below.bound() < division.result.bound()) {
            below = division.result;
        }
        divisions.remove(division);
        divisions.add(new Division(division.above, cap, below));
        divisions.add(new Division(cap, division.cap, division.result));
    }

    private long worstChoice(Division division) {
        crowd.choose(division.result.prices(), division.cap);
        long worst = division.above + 1;
        for (int a = 0; a < routes.people; a++) {
            worst = Math.max(worst, routes.cost.of(a, crowd.choiceOf(a)));
        }
        return worst;
    }
}
