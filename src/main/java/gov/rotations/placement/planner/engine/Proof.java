package gov.rotations.placement.planner.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks through a whole division for anything better than the best plan: every route that could be part of such
 * a plan is listed, and the best choice among them found. Then the division is closed.
 */
final class Proof {

    private static final int ROUTES_EACH = 4000;
    private static final int ROUTES_TOGETHER = 60_000;

    private final Routes routes;
    private final Effort effort;
    private final Pricer pricer;
    private final Tariff prices;

    Proof(Routes routes, Effort effort) {
        this.routes = routes;
        this.effort = effort;
        pricer = new Pricer(routes);
        prices = new Tariff(routes);
    }

    /** Closes the division where that can be done within so many nodes; improves the draft where it finds better. */
    void close(CapSweep.Division division, Draft draft, long nodeLimit) {
        long upper = draft.cost();
        List<List<Route>> all = everyUsefulRoute(division, upper);
        if (all == null) {
            return;
        }
        if (all.isEmpty() && routes.people > 0) {
            division.closed = true;
            return;
        }
        GroupChoice choice = new GroupChoice(routes,
                new GroupChoice.Task(all, routes.size, division.floor(), upper, nodeLimit), effort);
        Route[] better = choice.solve(division.result.prices());
        if (better != null) {
            for (Route route : better) {
                draft.replace(route);
            }
            effort.found(draft.cost(), 0);
        }
        division.closed = choice.isComplete();
    }

    /** The routes no better plan can do without; null where there are too many, empty where there is no plan. */
    private List<List<Route>> everyUsefulRoute(CapSweep.Division division, long upper) {
        long[] rowPrices = division.result.prices();
        prices.set(rowPrices);
        long[] least = new long[routes.people];
        long bound = division.floor() * routes.index.weights().worstAssociate() << Routes.SHIFT;
        for (int a = 0; a < routes.people; a++) {
            if (effort.isOver()) {
                return null;
            }
            int[] hint = new int[routes.rotations];
            hint[0] = Integer.MIN_VALUE;
            least[a] = pricer.cheapest(a, prices, division.cap, hint);
            if (least[a] >= Pricer.BLOCKED) {
                return List.of();
            }
            bound += least[a];
        }
        for (int row = 0; row < routes.rows; row++) {
            bound -= rowPrices[row] * routes.size[row];
        }
        effort.spend(2L * routes.people);
        long slack = (upper - 1 << Routes.SHIFT) - bound + 1;
        List<List<Route>> all = new ArrayList<>();
        int together = 0;
        for (int a = 0; a < routes.people && !effort.isOver(); a++) {
            List<Route> own = pricer.cheap(a, prices, division.cap, least[a] + slack, ROUTES_EACH);
            together += own.size();
            if (!pricer.isComplete() || own.size() == ROUTES_EACH || together > ROUTES_TOGETHER) {
                return null;
            }
            if (own.isEmpty()) {
                return List.of();
            }
            all.add(own);
        }
        return all.size() == routes.people ? all : null;
    }
}
