package gov.rotations.placement.planner.engine;

/** One search from first plan to last proof, in rounds that take turns between better plans and better bounds. */
final class Search {

    private static final int ROUNDS = 200;
    private static final int PRICE_PARTS = 5;
    private static final double LAST_STEP = 0.001;

    private final Routes routes;
    private final Effort effort;
    private final CapSweep sweep;
    private final Improvement improvement;
    private final Start start;
    private final Proof proof;
    private final Dive dive;
    private Draft best;

    Search(Routes routes, Effort effort, long seed) {
        this.routes = routes;
        this.effort = effort;
        Crowd crowd = new Crowd(routes);
        sweep = new CapSweep(routes, crowd, new Ascent(routes, crowd, effort), effort);
        improvement = new Improvement(routes, effort, seed);
        start = new Start(routes, effort);
        proof = new Proof(routes, effort);
        dive = new Dive(routes, crowd, effort);
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
        Draft earlier = start.from(headStart.plan());
        keep(new Draft(earlier));
        start.new Seating(earlier).seatEverybody();
        keep(earlier);
        if (headStart.plan().isEmpty()) {
            keep(start.quick());
        }
        long[] given = headStart.prices().rows(routes);
        Shortage shortage = new Shortage(routes, effort);
        sweep.begin(shortage.isIn(best) ? sweep.better(shortage.prices(), given) : given);
        tell();
        if (routes.people == 0) {
            sweep.closeAll();
        }
        price(headStart.prices().of().isEmpty() ? 0.5 : 0.05);
        for (int round = 0; round < ROUNDS && !isDone(); round++) {
            round(round);
        }
    }

    /** Finds the first prices; where that is long work, with better plans in between. */
    private void price(double firstStep) {
        double ratio = StrictMath.pow(LAST_STEP / firstStep, 1.0 / PRICE_PARTS);
        double length = firstStep;
        for (int part = 0; part < PRICE_PARTS && !isDone(); part++) {
            sweep.deepen(new Ascent.Steps(routes.areMany() ? 31 : 40, length, length * ratio), best.cost());
            tell();
            length *= ratio;
            if (part == PRICE_PARTS - 1 || part == 1 && routes.areMany()) {
                dive();
            }
            if (part > 0 && routes.areMany()) {
                improve(routes.people / 10);
            }
        }
    }

    private void dive() {
        Draft draft = start.certain();
        dive.settle(draft, sweep.weakest().result.prices(), sweep.weakest().cap);
        if (draft.fits()) {
            start.new Seating(draft).seatEverybody();
        }
        keep(draft);
    }

    private void improve(int most) {
        improvement.at(sweep.weakest().result.prices());
        improvement.improve(best, routes.people / 4, most);
        tell();
    }

    private void round(int round) {
        if (round % 2 == 0) {
            improvement.at(sweep.weakest().result.prices());
        }
        boolean many = routes.areMany();
        improvement.improve(best, 10 + 5 * round + routes.people / 4, many ? routes.people / 2 : Integer.MAX_VALUE);
        tell();
        for (int refined = 0; refined < (many ? 1 : 12) && sweep.refine(best.cost()); refined++) {
            tell();
        }
        prove(50L << Math.min(round, 12));
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
