package gov.rotations.placement.planner.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Everybody choosing their cheapest route at given prices, each without regard to the others: the relaxed
 * problem. Works in a few threads; the answer does not depend on how many.
 */
final class Crowd {

    private static final int PARTS = 4;
    private static final int WORTH_SHARING = 64;
    private static final int MOST_KNOWN = 120;

    private final Routes routes;
    private final Pricer[] pricers;
    private final int[][] used;
    private final long[] sums;
    private final Tariff prices;
    private final int[][] choice;
    private final int[] usage;
    private final List<List<Route>> known = new ArrayList<>();
    private final int patience;
    /** The last exact choice at a cap and prices; a lower cap leaves most people where they are. */
    private final int[][] exact;
    private final long[] exactValue;
    private final long[] exactPersonal;
    private long[] exactPrices = new long[0];
    private long exactCap = -1;
    private boolean possible;

    /** How thoroughly routes are sought. */
    enum Care {
        /** Among the routes met before: no bound, but a good direction at a small price. */
        KNOWN,
        /** The cheapest of all, but no long walks: the bound is true and a little weak. */
        HURRIED,
        /** The cheapest of all. */
        EXACT
    }

    Crowd(Routes routes) {
        this.routes = routes;
        patience = routes.rotations > 4 ? Pricer.PATIENT / 6 : Pricer.PATIENT;
        int parts = routes.people >= WORTH_SHARING ? PARTS : 1;
        pricers = new Pricer[parts];
        Arrays.setAll(pricers, part -> new Pricer(routes));
        used = new int[parts][routes.rows];
        sums = new long[parts];
        prices = new Tariff(routes);
        usage = new int[routes.rows];
        choice = new int[routes.people][routes.rotations];
        exact = new int[routes.people][routes.rotations];
        exactValue = new long[routes.people];
        exactPersonal = new long[routes.people];
        for (int[] openings : choice) {
            openings[0] = Integer.MIN_VALUE;
            known.add(new ArrayList<>());
        }
    }

    /** The sum of everybody's least value; {@link Pricer#BLOCKED} where somebody has no route within the cap. */
    long choose(long[] rowPrices, long personalCap) {
        return choose(rowPrices, personalCap, Care.EXACT);
    }

    long choose(long[] rowPrices, long personalCap, Care care) {
        prices.set(rowPrices);
        possible = true;
        boolean again = care != Care.KNOWN && personalCap <= exactCap && Arrays.equals(rowPrices, exactPrices);
        boolean noted = care != Care.KNOWN && !again;
        exactCap = noted ? -1 : exactCap;
        IntStream parts = IntStream.range(0, pricers.length);
        (pricers.length > 1 ? parts.parallel() : parts)
                .forEach(part -> choosePart(part, rowPrices, personalCap, care, again));
        Arrays.fill(usage, 0);
        long sum = 0;
        for (int part = 0; part < pricers.length; part++) {
            if (sums[part] >= Pricer.BLOCKED) {
                possible = false;
                return Pricer.BLOCKED;
            }
            sum = Math.addExact(sum, sums[part]);
            for (int row = 0; row < usage.length; row++) {
                usage[row] += used[part][row];
            }
        }
        if (noted) {
            exactPrices = rowPrices.clone();
            exactCap = personalCap;
        }
        return sum;
    }

    private void choosePart(int part, long[] rowPrices, long personalCap, Care care, boolean again) {
        Arrays.fill(used[part], 0);
        sums[part] = 0;
        pricers[part].patience(care == Care.EXACT ? patience : Pricer.HURRIED);
        for (int a = part; a < routes.people; a += pricers.length) {
            long least = again && exactPersonal[a] <= personalCap ? repeat(a)
                    : find(pricers[part], a, rowPrices, personalCap, care, !again);
            if (least >= Pricer.BLOCKED) {
                sums[part] = Pricer.BLOCKED;
                return;
            }
            sums[part] += least;
            for (int row : routes.rowsOf(a, choice[a])) {
                used[part][row]++;
            }
        }
    }

    private long repeat(int a) {
        System.arraycopy(exact[a], 0, choice[a], 0, routes.rotations);
        return exactValue[a];
    }

    private long find(Pricer pricer, int a, long[] rowPrices, long personalCap, Care care, boolean note) {
        Route route = bestKnown(a, rowPrices, personalCap);
        if (care == Care.KNOWN && route != null) {
            System.arraycopy(route.openings(), 0, choice[a], 0, routes.rotations);
            return route.priced(rowPrices);
        }
        long least = seek(pricer, a, rowPrices, personalCap, route);
        if (note && least < Pricer.BLOCKED) {
            System.arraycopy(choice[a], 0, exact[a], 0, routes.rotations);
            exactValue[a] = least;
            exactPersonal[a] = routes.cost.of(a, choice[a]);
        }
        return least;
    }

    private Route bestKnown(int a, long[] rowPrices, long personalCap) {
        Route best = null;
        long least = Long.MAX_VALUE;
        for (Route route : known.get(a)) {
            if (route.personal() <= personalCap) {
                long value = route.priced(rowPrices);
                if (value < least) {
                    least = value;
                    best = route;
                }
            }
        }
        return best;
    }

    private long seek(Pricer pricer, int a, long[] rowPrices, long personalCap, Route hint) {
        if (hint == null) {
            choice[a][0] = Integer.MIN_VALUE;
        } else {
            System.arraycopy(hint.openings(), 0, choice[a], 0, routes.rotations);
        }
        long least = pricer.cheapest(a, prices, personalCap, choice[a]);
        if (least < Pricer.BLOCKED) {
            remember(a, routes.route(a, choice[a]));
            forget(a, rowPrices);
        }
        return least;
    }

    private void remember(int a, Route route) {
        for (Route other : known.get(a)) {
            if (Arrays.equals(other.openings(), route.openings())) {
                return;
            }
        }
        known.get(a).add(route);
    }

    /** Keeps the cheaper half of the known routes when there are too many. */
    private void forget(int a, long[] rowPrices) {
        List<Route> routesOfA = known.get(a);
        if (routesOfA.size() > MOST_KNOWN) {
            routesOfA.sort(Comparator.comparingLong(route -> route.priced(rowPrices)));
            routesOfA.subList(MOST_KNOWN / 2, routesOfA.size()).clear();
        }
    }

    /** The routes that were an associate's cheapest at some prices met lately. */
    List<Route> known(int a) {
        return known.get(a);
    }

    boolean isPossible() {
        return possible;
    }

    /** How many people the last choices put on each row. */
    int[] usage() {
        return usage;
    }

    /** The last choice of an associate. */
    int[] choiceOf(int a) {
        return choice[a];
    }
}
