package gov.rotations.placement.planner.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes a plan better group by group: people who want each other's seats choose anew, together and exactly,
 * among their cheapest routes in the room the others leave them. A few groups choose at the same time; only what
 * is cheaper is kept, in the order of the groups, so that the answer does not depend on the number of threads.
 */
final class Improvement {

    private static final int SMALLEST = 6;
    private static final int LARGEST = 80;
    private static final int ROUTES_EACH = 24;
    private static final int PATIENCE = 5_000;
    private static final int NODES = 60;
    private static final int TOGETHER = 4;
    /** With fewer people groups would only take each other's members. */
    private static final int WORTH_SHARING = 150;

    private final Routes routes;
    private final Effort effort;
    private final Rivals rivals;
    private final Worker[] workers;
    private long[] rowPrices;
    private int groupSize;

    Improvement(Routes routes, Effort effort, long seed) {
        this.routes = routes;
        this.effort = effort;
        rivals = new Rivals(routes, effort, new Random(seed), PATIENCE);
        workers = new Worker[routes.people < WORTH_SHARING ? 1 : TOGETHER];
        Arrays.setAll(workers, w -> new Worker());
        groupSize = Math.min(20, Math.max(1, routes.people));
    }

    /** From now on routes are sought at these prices. */
    void at(long[] newPrices) {
        rowPrices = newPrices;
        rivals.at(newPrices);
    }

    /** Goes on until so many groups in a row brought nothing, or so many were asked. */
    void improve(Draft draft, int patience, int most) {
        int idle = 0;
        for (int asked = 0; asked < most && idle < patience && !effort.isOver(); asked += workers.length) {
            idle = improveGroups(draft) ? 0 : idle + workers.length;
            if (idle == 0) {
                effort.found(draft.cost(), 0);
            }
        }
    }

    private boolean improveGroups(Draft draft) {
        List<int[]> groups = rivals.groups(draft, groupSize, workers.length);
        IntStream all = IntStream.range(0, groups.size());
        (groups.size() > 1 ? all.parallel() : all).forEach(g -> workers[g].choose(draft, groups.get(g)));
        boolean better = false;
        for (int g = 0; g < groups.size(); g++) {
            effort.spend(workers[g].own.steps());
            int step = Math.max(1, groupSize / 12);
            groupSize = workers[g].complete ? Math.min(Math.min(LARGEST, routes.people), groupSize + step)
                    : Math.max(Math.min(SMALLEST, routes.people), groupSize - 2 * step);
            better |= workers[g].better != null && take(draft, workers[g].better);
        }
        return better;
    }

    /** Another group may have taken the room meanwhile, or the choice be no gain any more: then nothing changes. */
    private boolean take(Draft draft, Route[] better) {
        long before = draft.cost();
        Route[] old = new Route[better.length];
        for (int i = 0; i < better.length; i++) {
            old[i] = draft.of(better[i].associate());
            draft.replace(better[i]);
        }
        if (draft.fits() && draft.cost() < before) {
            return true;
        }
        for (Route route : old) {
            draft.replace(route);
        }
        return false;
    }

    /** One group at a time. */
    private final class Worker {

        private final Pricer pricer = new Pricer(routes).patience(PATIENCE);
        private final Tariff tariff = new Tariff(routes);
        private Effort own;
        private Route[] better;
        private boolean complete;

        void choose(Draft draft, int[] group) {
            own = effort.part();
            GroupSurroundings around = GroupSurroundings.of(routes, draft, group, Route::cost);
            GroupChoice choice = new GroupChoice(routes, around.task(choices(draft, group, around.room()), NODES), own);
            better = choice.solve(rowPrices);
            complete = choice.isComplete();
        }

        private List<List<Route>> choices(Draft draft, int[] group, int[] room) {
            tariff.set(rowPrices, room);
            // To be placed is worth a new worst associate; otherwise nobody gains by becoming one.
            boolean missing = Arrays.stream(group).anyMatch(a -> rivals.isUnplaced(draft.of(a)));
            long cap = missing ? Pricer.BLOCKED : draft.worst();
            List<List<Route>> choices = new ArrayList<>();
            for (int a : group) {
                List<Route> offered =
                        new ArrayList<>(pricer.cheap(a, tariff, cap, Pricer.BLOCKED, ROUTES_EACH));
                offered.add(draft.of(a));
                choices.add(offered);
                own.spend(2);
            }
            return choices;
        }
    }
}
