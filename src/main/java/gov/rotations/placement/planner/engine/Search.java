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

    void run() {
        best = start.certain();
        keep(start.make(new long[routes.rows], Pricer.BLOCKED));
        sweep.begin(new long[routes.rows], routes.people > 1000 ? 100 : 200);
        while (!sweep.isNarrow(2) && sweep.refine(best.cost())) {
            tell();
        }
        if (routes.people == 0) {
            sweep.closeAll();
        }
        if (isDone()) {
            return;
        }
        long[] prices = sweep.weakest().result.prices();
        keep(start.make(prices, sweep.weakest().cap));
        improvement.at(prices);
        for (int round = 0; round < ROUNDS && !isDone(); round++) {
            improvement.improve(best, 30 + 10 * round + routes.people / 4);
            tell();
            for (int refined = 0; refined < 12 && sweep.refine(best.cost()); refined++) {
                tell();
            }
            prove(50L << Math.min(round, 12));
            if (round % 2 == 0) {
                improvement.at(sweep.weakest().result.prices());
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
