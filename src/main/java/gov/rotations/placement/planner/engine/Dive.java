package gov.rotations.placement.planner.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes a plan from prices: everybody's choice is watched while the prices move a little, those who choose nearly
 * always the same are settled, the prices adapt to the room that is left, and so on until everybody is settled.
 */
final class Dive {

    private static final int ROUTES_EACH = 30;
    /** Who has fewer routes left is shown new ones. */
    private static final int FEW = 12;
    private static final int ROUNDS = 120;
    private static final double STEP = 0.02;
    /** Settled at a time: this part of all, and up to four times as many who are certain. */
    private static final double PART = 0.02;
    private static final double CERTAIN = 0.97;
    private static final double MEMORY = 0.9;
    /** How much less an earlier choice counts than the next. */
    private static final double FORGET = 0.95;
    private static final int PATIENCE = 5_000;
    private static final int PARTS = 4;
    private static final int WORTH_SHARING = 64;

    private final Routes routes;
    private final Crowd crowd;
    private final Effort effort;
    private final Pricer[] pricers;
    private final Tariff tariff;
    private final double step;
    private final long intakePrice;
    private final Route[][] choices;
    private final double[][] share;
    private final int[] usage;
    private final double[] squares;
    private final double[] exact;
    private long[] prices;
    private int[] room;
    private long cap;

    Dive(Routes routes, Crowd crowd, Effort effort) {
        this.routes = routes;
        this.crowd = crowd;
        this.effort = effort;
        step = Ascent.typicalDifference(routes) * (1L << Routes.SHIFT) * STEP;
        pricers = new Pricer[routes.people < WORTH_SHARING ? 1 : PARTS];
        Arrays.setAll(pricers, part -> new Pricer(routes).patience(PATIENCE));
        tariff = new Tariff(routes);
        intakePrice = (long) routes.index.weights().intakeShortfall() << Routes.SHIFT;
        choices = new Route[routes.people][];
        share = new double[routes.people][];
        usage = new int[routes.rows];
        squares = new double[routes.rows];
        exact = new double[routes.rows];
    }

    /** Settles everybody in the draft anew, nobody's own cost above the cap where that can be; half done when time is over. */
    void settle(Draft draft, long[] start, long personalCap) {
        prices = start.clone();
        cap = personalCap;
        room = routes.size.clone();
        Arrays.setAll(exact, row -> prices[row]);
        int[] free = IntStream.range(0, routes.people).toArray();
        Arrays.fill(choices, new Route[0]);
        showRoutes(free, true);
        while (free.length > 0 && !effort.isOver()) {
            watch(free);
            free = settleMostCertain(draft, free);
            keepFitting(free);
        }
    }

    /** Offers the cheapest routes there is room for, at first also those the crowd knows. */
    private void showRoutes(int[] some, boolean known) {
        tariff.set(prices, room);
        IntStream parts = IntStream.range(0, pricers.length);
        (pricers.length > 1 ? parts.parallel() : parts).forEach(part -> {
            Effort own = effort.part();
            for (int i = part; i < some.length && !own.isOver(); i += pricers.length) {
                show(some[i], known, pricers[part]);
            }
        });
        effort.spend(2L * some.length);
    }

    private void show(int a, boolean known, Pricer pricer) {
        List<Route> found = new ArrayList<>();
        if (known) {
            crowd.known(a).stream().filter(route -> route.personal() <= cap && fits(route)).forEach(found::add);
        }
        found.addAll(pricer.cheap(a, tariff, cap, Pricer.BLOCKED, ROUTES_EACH));
        if (found.isEmpty()) {
            found.addAll(pricer.cheap(a, tariff, Pricer.BLOCKED, Pricer.BLOCKED, 1));
        }
        if (found.isEmpty()) {
            found.add(routes.route(a, routes.fixed[a]));
        }
        choices[a] = found.toArray(Route[]::new);
        share[a] = new double[found.size()];
    }

    private boolean fits(Route route) {
        for (int row : route.rows()) {
            if (!routes.isIntake(row) && room[row] <= 0) {
                return false;
            }
        }
        return true;
    }

    private void watch(int[] free) {
        Arrays.fill(squares, 0);
        for (int a : free) {
            Arrays.fill(share[a], 0);
        }
        double recent = 1;
        for (int round = 0; round < ROUNDS && !effort.isOver(); round++) {
            recent /= FORGET;
            Arrays.fill(usage, 0);
            for (int a : free) {
                choose(a, recent);
            }
            move(step * (1 - 0.75 * round / ROUNDS), 1 - StrictMath.pow(MEMORY, round + 1));
        }
        effort.spend(1 + (long) free.length * ROUNDS / 100);
    }

    private void choose(int a, double recent) {
        Route[] own = choices[a];
        if (own.length == 0) {
            return;
        }
        int chosen = 0;
        long least = Long.MAX_VALUE;
        for (int c = 0; c < own.length; c++) {
            long value = own[c].priced(prices);
            if (value < least) {
                least = value;
                chosen = c;
            }
        }
        share[a][chosen] += recent;
        for (int row : own[chosen].rows()) {
            usage[row]++;
        }
    }

    private void move(double length, double correction) {
        for (int row = 0; row < prices.length; row++) {
            int pull = pull(row);
            squares[row] = MEMORY * squares[row] + (1 - MEMORY) * pull * pull;
            if (pull != 0) {
                exact[row] += length * pull / (Math.sqrt(squares[row] / correction) + 1e-9);
                exact[row] = routes.isIntake(row) ? Math.max(-intakePrice, Math.min(0, exact[row]))
                        : Math.max(0, exact[row]);
                prices[row] = Math.round(exact[row]);
            }
        }
    }

    private int pull(int row) {
        int excess = usage[row] - room[row];
        if (routes.isIntake(row)) {
            boolean atEnd = exact[row] >= 0 && excess > 0 || exact[row] <= -intakePrice && excess < 0;
            return atEnd ? 0 : excess;
        }
        return exact[row] <= 0 && excess < 0 ? 0 : excess;
    }

    private record Favourite(int associate, Route route, double certainty) {
    }

    private Favourite favourite(int a) {
        int most = 0;
        for (int c = 1; c < share[a].length; c++) {
            most = share[a][c] > share[a][most] ? c : most;
        }
        return new Favourite(a, choices[a][most], share[a][most] / Arrays.stream(share[a]).sum());
    }

    /** Those who are left. The first is settled in any case: where even that one finds no room, the draft will not fit. */
    private int[] settleMostCertain(Draft draft, int[] free) {
        if (effort.isOver()) {
            return free;
        }
        int most = Math.max(1, (int) (PART * routes.people));
        boolean[] settled = new boolean[routes.people];
        int count = 0;
        List<Favourite> favourites = Arrays.stream(free).mapToObj(this::favourite)
                .sorted(Comparator.comparingDouble(Favourite::certainty).reversed()
                        .thenComparingInt(Favourite::associate)).toList();
        for (Favourite one : favourites) {
            if (count >= most && (one.certainty < CERTAIN || count >= 4 * most)) {
                break;
            }
            if (count == 0 || fits(one.route)) {
                draft.replace(one.route);
                for (int row : one.route.rows()) {
                    room[row]--;
                }
                settled[one.associate] = true;
                count++;
            }
        }
        return Arrays.stream(free).filter(a -> !settled[a]).toArray();
    }

    private void keepFitting(int[] free) {
        IntStream.Builder poor = IntStream.builder();
        for (int a : free) {
            Route[] fitting = Arrays.stream(choices[a]).filter(this::fits).toArray(Route[]::new);
            if (fitting.length < choices[a].length) {
                choices[a] = fitting;
                share[a] = new double[fitting.length];
                if (fitting.length < FEW) {
                    poor.add(a);
                }
            }
        }
        showRoutes(poor.build().toArray(), false);
    }
}
