package gov.rotations.placement.planner.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists an associate's cheapest routes from the least outwards: all within a reach, which is what the last list needed,
 * grows while they are too few and shrinks where a walk grew too long, as that may have missed the cheapest.
 */
final class CheapRoutes {

    private static final long FIRST_REACH = 8L << Routes.SHIFT;
    private static final int FARTHER = 3;
    private static final int NEARER = 6;

    private final Pricer pricer;
    private final Routes routes;

    CheapRoutes(Pricer pricer, Routes routes) {
        this.pricer = pricer;
        this.routes = routes;
    }

    /** So many of the routes of the associate the pricer is prepared for. */
    Findings of(int a, int most) {
        Findings.Found least = pricer.least();
        if (least == null) {
            return new Findings(most);
        }
        long reach = routes.spread[a] > 0 ? routes.spread[a] : FIRST_REACH;
        Findings found = pricer.reach(least.value() + reach, most);
        while (pricer.isComplete() && !found.isFull() && reach < Pricer.BLOCKED / 8) {
            reach *= FARTHER;
            found = pricer.reach(least.value() + reach, most);
        }
        if (!pricer.isComplete()) {
            return nearer(a, least, found, reach, most);
        }
        if (found.isFull()) {
            routes.spread[a] = Math.max(1, found.dearest() - least.value() + (1 << Routes.SHIFT - 2));
        }
        return found;
    }

    private Findings nearer(int a, Findings.Found least, Findings found, long from, int most) {
        List<Findings.Found> seen = new ArrayList<>(found.sorted());
        seen.add(least);
        long reach = from;
        for (int tries = 0; !pricer.isComplete() && tries < NEARER; tries++) {
            reach /= 2;
            seen.addAll(pricer.reach(least.value() + reach, most).sorted());
        }
        routes.spread[a] = Math.max(1, reach);
        return Findings.of(seen, most);
    }
}
