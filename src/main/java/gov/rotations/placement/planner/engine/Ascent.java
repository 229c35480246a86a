package gov.rotations.placement.planner.engine;

import java.util.Arrays;

/**
 * Raises the prices of shared rows where too many want them and lowers them where room is left, until the
 * relaxed problem bounds the cost as well as it can. Any prices give a true bound, so rounding does no harm.
 */
final class Ascent {

    private static final double MEMORY = 0.9;
    private static final int EXACT_EVERY = 2;

    private final Routes routes;
    private final Crowd crowd;
    private final Effort effort;
    private final double scale;
    private final boolean dear;
    private final long intakePrice;
    /** How many people the last choice for the weakest cap put on each row. */
    private final int[] usage;
    private int weakest;

    /** A bound and the prices that prove it; the bound is in small units, without the worst-associate term. */
    record Result(long bound, long[] prices, boolean possible) {

        /** The bound in units of cost, rounded up as every cost is an integer. */
        long cost() {
            return -Math.floorDiv(-bound, 1L << Routes.SHIFT);
        }
    }

    Ascent(Routes routes, Crowd crowd, Effort effort) {
        this.routes = routes;
        this.crowd = crowd;
        this.effort = effort;
        scale = typicalDifference(routes) * (1L << Routes.SHIFT);
        dear = routes.areMany();
        usage = new int[routes.rows];
        intakePrice = (long) routes.index.weights().intakeShortfall() << Routes.SHIFT;
    }

    /** How far apart an associate's openings usually are; the size of a first step. */
    static double typicalDifference(Routes routes) {
        double sum = 0;
        int count = 0;
        for (int a = 0; a < routes.people; a++) {
            for (Options options : routes.options[a]) {
                if (options.own.length > 2) {
                    sum += options.spread();
                    count++;
                }
            }
            sum += routes.cost.skills(a, 0) / 7.0;
            count++;
        }
        return Math.max(0.05, count == 0 ? 1 : sum / count);
    }

    /** How many steps to take, how long the first and the last, and the bound (in units of cost) that is enough. */
    record Steps(int count, double first, double last, long enough) {

        /** No step: the bound at the prices as they are. */
        static final Steps NONE = new Steps(1, 1, 1);

        Steps(int count, double first, double last) {
            this(count, first, last, Long.MAX_VALUE);
        }

        Steps until(long bound) {
            return new Steps(count, first, last, bound);
        }

        double length(int step) {
            return count == 1 ? first : first * StrictMath.pow(last / first, (double) step / (count - 1));
        }
    }

    /**
     * What is climbed for: the plans in which nobody's own cost exceeds the cap, each cap with what it adds to
     * their bound in small units. The weakest cap counts. From the highest cap down.
     */
    record Caps(long[] cap, long[] extra) {
    }

    /** Bounds the plans in which nobody's own cost exceeds the cap, from these prices on. */
    Result climb(long[] start, long cap, Steps steps) {
        return climb(start, new Caps(new long[] {cap}, new long[1]), steps);
    }

    /** Bounds the plans within the caps, from these prices on. */
    Result climb(long[] start, Caps caps, Steps steps) {
        long[] prices = start.clone();
        double[] exact = Arrays.stream(start).asDoubleStream().toArray();
        double[] squares = new double[routes.rows];
        long[] bestPrices = start;
        long best = Long.MIN_VALUE;
        weakest = 0;
        for (int i = 0; i < steps.count(); i++) {
            Crowd.Care care = care(i, steps.count());
            long bound = boundAt(prices, caps, care);
            effort.spend(care == Crowd.Care.KNOWN ? 1 + routes.people / 20 : routes.people);
            if (bound >= Pricer.BLOCKED) {
                return new Result(Pricer.BLOCKED, prices, false);
            }
            if (care != Crowd.Care.KNOWN && bound > best) {
                best = bound;
                bestPrices = prices.clone();
            }
            boolean reached = best != Long.MIN_VALUE && best >> Routes.SHIFT >= steps.enough();
            if (reached || effort.isOver() || care != Crowd.Care.KNOWN && settled(prices)) {
                break;
            }
            step(exact, prices, squares, scale * steps.length(i), i);
        }
        return new Result(best, bestPrices, true);
    }

    /** Where choosing exactly is dear, most steps go by the routes known; an exact one now and then corrects them. */
    private Crowd.Care care(int step, int count) {
        if (!dear || step == count - 1) {
            return Crowd.Care.EXACT;
        }
        if (step % EXACT_EVERY != 0) {
            return Crowd.Care.KNOWN;
        }
        return Crowd.Care.HURRIED;
    }

    /** The bound the prices prove for the weakest cap; none where only known routes were looked at. */
    private long boundAt(long[] prices, Caps caps, Crowd.Care care) {
        long room = 0;
        for (int row = 0; row < prices.length; row++) {
            if (prices[row] != 0) {
                room = Math.addExact(room, Math.multiplyExact(prices[row], (long) routes.size[row]));
            }
        }
        long least = Pricer.BLOCKED;
        boolean known = care == Crowd.Care.KNOWN;
        for (int k = known ? weakest : 0; k < (known ? weakest + 1 : caps.cap.length); k++) {
            long sum = crowd.choose(prices, caps.cap[k], care);
            if (crowd.isPossible() && Math.addExact(sum, caps.extra[k]) < least) {
                least = sum + caps.extra[k];
                weakest = k;
                System.arraycopy(crowd.usage(), 0, usage, 0, usage.length);
            }
        }
        return least >= Pricer.BLOCKED ? least : Math.subtractExact(least, room);
    }

    /** Whether nobody is in anybody's way and every price is earned: then the bound is reached. */
    private boolean settled(long[] prices) {
        for (int row = 0; row < prices.length; row++) {
            if (pull(row, prices[row], usage[row]) != 0) {
                return false;
            }
        }
        return true;
    }

    /** How strongly the row wants a higher price. */
    private int pull(int row, double price, int usage) {
        int excess = usage - routes.size[row];
        if (routes.isIntake(row)) {
            boolean atEnd = price >= 0 && excess > 0 || price <= -intakePrice && excess < 0;
            return atEnd ? 0 : excess;
        }
        return price <= 0 && excess < 0 ? 0 : excess;
    }

    private void step(double[] exact, long[] prices, double[] squares, double length, int iteration) {
        double correction = 1 - StrictMath.pow(MEMORY, iteration + 1);
        for (int row = 0; row < prices.length; row++) {
            int pull = pull(row, exact[row], usage[row]);
            squares[row] = MEMORY * squares[row] + (1 - MEMORY) * pull * pull;
            if (pull != 0) {
                exact[row] += length * pull / (Math.sqrt(squares[row] / correction) + 1e-9);
                exact[row] = routes.isIntake(row) ? Math.max(-intakePrice, Math.min(0, exact[row]))
                        : Math.max(0, exact[row]);
                prices[row] = Math.round(exact[row]);
            }
        }
    }
}
