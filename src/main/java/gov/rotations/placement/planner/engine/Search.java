package gov.rotations.placement.planner.engine;

/** One search from first plan to last proof, in rounds that take turns between better plans and better bounds. */
final class Search {

    private static final int ROUNDS = 40;

    private final Routes routes;
    private final Effort effort;
    private final CapSweep sweep;
    private final Improvement improvement;
    private final Start start;
    private final Proof proof;
    private Draft best;

    Search(Routes routes, Effort effort, long seed) {
        this.routes = routes;
        this.effort = effort;
        Crowd crowd = new Crowd(routes);
        sweep = new CapSweep(routes, crowd, new Ascent(routes, crowd, effort), effort);
        improvement = new Improvement(routes, effort, seed);
        start = new Start(routes, effort);
        proof = new Proof(routes, effort);
    }

    Draft best() {
        return best;
    }

    long lowerBound() {
        return sweep.lowerBound(best.cost());
    }

    /** The best prices known, for whoever begins where this search ends. */
    long[] prices() {
        return sweep.isBegun() ? sweep.weakest().result.prices() : new long[routes.rows];
    }

    void run(HeadStart headStart) {
        best = start.certain();
        effort.found(best.cost(), 0);
        keep(start.from(headStart.plan()));
        long[] prices = headStart.prices().rows(routes);
        if (headStart.plan().isEmpty()) {
            keep(start.make(prices, Pricer.BLOCKED));
        }
        price(prices);
        while (!sweep.isNarrow(2) && sweep.refine(best.cost())) {
            tell();
        }
        if (routes.people == 0) {
            sweep.closeAll();
        }
        if (isDone()) {
            return;
        }
        keep(start.make(sweep.weakest().result.prices(), sweep.weakest().cap));
        for (int round = 0; round < ROUNDS && !isDone(); round++) {
            if (round % 2 == 0) {
                improvement.at(sweep.weakest().result.prices());
            }
            improvement.improve(best, 30 + 10 * round + routes.people / 4, Integer.MAX_VALUE);
            tell();
            for (int refined = 0; refined < 12 && sweep.refine(best.cost()); refined++) {
                tell();
            }
            prove(50L << Math.min(round, 12));
        }
    }

    /** Finds the first prices; where that is long work, with better plans in between. */
    private void price(long[] given) {
        Shortage shortage = new Shortage(routes, effort);
        long[] first = shortage.isIn(best) ? sweep.better(shortage.prices(), given) : given;
        if (!routes.areMany()) {
            sweep.begin(first, 200, 0.001);
            return;
        }
        double[] steps = {0.1, 0.02, 0.002};
        sweep.begin(first, 60, steps[0]);
        for (int part = 0; part < steps.length && !effort.isOver(); part++) {
            tell();
            long[] prices = sweep.weakest().result.prices();
            keep(start.make(prices, Pricer.BLOCKED));
            improvement.at(prices);
            improvement.improve(best, routes.people / 8, routes.people / 4);
            if (part + 1 < steps.length) {
                sweep.deepen(new Ascent.Steps(60, steps[part], steps[part + 1]));
            }
        }
    }

    private void keep(Draft draft) {
        if (draft.fits() && draft.cost() < best.cost()) {
            best = draft;
            tell();
        }
    }

    private void tell() {
        effort.found(best.cost(), lowerBound());
    }

    private boolean isDone() {
        return lowerBound() >= best.cost() || effort.isOver();
    }

    private void prove(long nodes) {
        for (CapSweep.Division division : sweep.open(best.cost())) {
            if (effort.isOver()) {
                return;
            }
            proof.close(division, best, nodes);
            tell();
            if (!division.closed) {
                return;
            }
        }
    }
}
