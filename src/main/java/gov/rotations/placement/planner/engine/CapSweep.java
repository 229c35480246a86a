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
    private static final int MOST_CLIMBS = 6;
    private static final double FIRST_STEP = 0.03;

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
        iterations = 40;
    }

    /** Bounds all plans together with these prices as they are; the first division. */
    void begin(long[] prices) {
        divisions.add(new Division(-1, Pricer.BLOCKED, ascent.climb(prices, Pricer.BLOCKED, Ascent.Steps.NONE)));
    }

    boolean isBegun() {
        return !divisions.isEmpty();
    }

    /** The better of two prices to begin with. */
    long[] better(long[] prices, long[] others) {
        boolean first = ascent.climb(prices, Pricer.BLOCKED, Ascent.Steps.NONE).bound() >= ascent.climb(others, Pricer.BLOCKED, Ascent.Steps.NONE).bound();
        return first ? prices : others;
    }

    /** Climbs for all divisions that matter together, then narrows the weakest as long as that is simple. */
    void deepen(Ascent.Steps steps, long upper) {
        List<Division> open = fromHighestCap(open(upper));
        if (open.isEmpty()) {
            return;
        }
        Ascent.Caps caps = new Ascent.Caps(open.stream().mapToLong(d -> d.cap).toArray(),
                open.stream().mapToLong(d -> d.floor() * weight << Routes.SHIFT).toArray());
        Ascent.Result better = ascent.climb(weakest().result.prices(), caps, steps.until(upper));
        offer(better.prices(), open);
        narrow(upper);
    }

    private void narrow(long upper) {
        while (!effort.isOver() && weight > 0 && bound(weakest()) < upper && !isNarrow(weakest())) {
            split(weakest());
        }
    }

    private static List<Division> fromHighestCap(List<Division> some) {
        return some.stream().sorted(Comparator.comparingLong((Division d) -> d.cap).reversed()).toList();
    }

    /** Each takes the prices where they are better for it; from the highest cap down that is little work. */
    private void offer(long[] prices, List<Division> someFromHighest) {
        for (Division division : someFromHighest) {
            if (effort.isOver()) {
                return;
            }
            Ascent.Result here = ascent.climb(prices, division.cap, Ascent.Steps.NONE);
            if (here.bound() > division.result.bound()) {
                division.result = here;
            }
        }
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
        if (weight > 0 && !isNarrow(weakest)) {
            split(weakest);
            return true;
        }
        if (weakest.climbs++ > MOST_CLIMBS) {
            return false;
        }
        double first = FIRST_STEP / weakest.climbs;
        raise(weakest, new Ascent.Steps(iterations, first, first / 40), upper);
        return true;
    }

    private static boolean isNarrow(Division division) {
        return division.cap - division.above <= 1;
    }

    /** Climbs from a division's prices; what holds for a cap holds below it, and elsewhere the prices may help. */
    private void raise(Division division, Ascent.Steps steps, long upper) {
        Ascent.Result better = ascent.climb(division.result.prices(), division.cap,
                steps.until(upper - division.floor() * weight));
        if (better.bound() <= division.result.bound()) {
            return;
        }
        for (Division other : divisions) {
            if (other.cap <= division.cap && other.result.bound() < better.bound()) {
                other.result = better;
            }
        }
        offer(better.prices(), fromHighestCap(open(upper)));
    }

    private void split(Division division) {
        long cap = division.cap == Pricer.BLOCKED ? worstChoice(division) : (division.above + division.cap) / 2;
        Ascent.Result below = ascent.climb(division.result.prices(), cap, Ascent.Steps.NONE);
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
