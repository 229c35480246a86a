package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.ProblemIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The people whom a change of the plan concerns: they and the rivals for their seats choose anew, together, until
 * nothing more is gained. Every assignment that differs from the plan before counts a little, so that others stay.
 */
final class Neighbourhood {

    private static final int ROUTES_EACH = 24;
    private static final int ROUTES_OF_DISPLACED = 48;
    private static final int WISHES = 8;
    private static final int RIVALS = 8;
    private static final int NODES = 60;
    private static final int TRIES = 3;
    private static final int PATIENCE = 5_000;

    private final Routes routes;
    private final Effort effort;
    private final long[] rowPrices;
    private final int[][] before;
    private final long worstBefore;
    private final int penalty;
    private final Random random;
    private final Pricer pricer;
    private final Tariff tariff;
    private final Tariff open;

    Neighbourhood(Routes routes, Effort effort, long[] rowPrices, int[][] before, int penalty, long seed) {
        this.routes = routes;
        this.effort = effort;
        this.rowPrices = rowPrices;
        this.before = before;
        this.penalty = penalty;
        worstBefore = IntStream.range(0, routes.people).mapToLong(a -> routes.cost.of(a, before[a])).max().orElse(0);
        random = new Random(seed);
        pricer = new Pricer(routes).patience(PATIENCE);
        tariff = new Tariff(routes);
        open = new Tariff(routes).set(rowPrices);
    }

    /** Groups of these sizes around the displaced choose again, each size until it gains nothing. */
    void settle(Draft draft, Set<Integer> displaced, int... sizes) {
        for (int size : sizes) {
            for (int idle = 0; idle < TRIES && !effort.isOver();) {
                Set<Integer> core = new LinkedHashSet<>(displaced);
                IntStream.range(0, routes.people).filter(a -> differences(a, draft.of(a).openings()) > 0)
                        .forEach(core::add);
                idle = chooseAgain(draft, group(draft, core, size), displaced) ? 0 : idle + 1;
            }
        }
    }

    private int differences(int a, int[] openings) {
        int differences = 0;
        for (int r = 0; r < openings.length; r++) {
            differences += openings[r] == before[a][r] ? 0 : 1;
        }
        return differences;
    }

    /** The route with what it counts to differ from the plan before. */
    private Route counted(Route route) {
        int differences = differences(route.associate(), route.openings());
        return differences == 0 ? route : new Route(route.associate(), route.openings(),
                route.cost() + (long) penalty * differences, route.personal(), route.rows());
    }

    private boolean chooseAgain(Draft draft, int[] group, Set<Integer> displaced) {
        GroupSurroundings around = GroupSurroundings.of(routes, draft, group, route -> counted(route).cost());
        List<List<Route>> choices = choices(draft, group, displaced, around.room());
        Route[] better = new GroupChoice(routes, around.task(choices, NODES), effort).solve(rowPrices);
        if (better == null) {
            return false;
        }
        for (Route route : better) {
            draft.replace(routes.route(route.associate(), route.openings()));
        }
        return true;
    }

    private List<List<Route>> choices(Draft draft, int[] group, Set<Integer> displaced, int[] room) {
        tariff.set(rowPrices, room);
        List<List<Route>> choices = new ArrayList<>();
        for (int a : group) {
            List<Route> own = new ArrayList<>();
            int most = displaced.contains(a) ? ROUTES_OF_DISPLACED : ROUTES_EACH;
            for (Route route : pricer.cheap(a, tariff, Pricer.BLOCKED, Pricer.BLOCKED, most)) {
                own.add(counted(route));
            }
            if (draft.of(a).personal() > worstBefore) {
                for (Route route : pricer.cheap(a, tariff, worstBefore, Pricer.BLOCKED, most)) {
                    own.add(counted(route));
                }
            }
            own.add(counted(draft.of(a)));
            if (routes.allows(a, before[a])) {
                own.add(routes.route(a, before[a]));
            }
            choices.add(own);
            effort.spend(2);
        }
        return choices;
    }

    /** The core, those who hold the seats it wishes, those who hold theirs, and so on. */
    private int[] group(Draft draft, Set<Integer> core, int size) {
        List<List<List<Integer>>> holders = holders(draft);
        Set<Integer> group = new LinkedHashSet<>(core);
        Deque<Integer> queue = new ArrayDeque<>(core);
        while (group.size() < size && !queue.isEmpty()) {
            List<Integer> wanted = rivals(draft, queue.poll(), holders);
            Collections.shuffle(wanted, random);
            for (int rival : wanted.subList(0, Math.min(RIVALS, wanted.size()))) {
                if (group.size() < size && group.add(rival)) {
                    queue.add(rival);
                }
            }
        }
        return group.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private List<List<List<Integer>>> holders(Draft draft) {
        List<List<List<Integer>>> holders = new ArrayList<>();
        for (int r = 0; r < routes.rotations; r++) {
            List<List<Integer>> here = new ArrayList<>();
            IntStream.range(0, routes.index.openings()).forEach(o -> here.add(new ArrayList<>()));
            for (int a = 0; a < routes.people; a++) {
                int o = draft.of(a).openings()[r];
                if (o != ProblemIndex.NONE) {
                    here.get(o).add(a);
                }
            }
            holders.add(here);
        }
        return holders;
    }

    private List<Integer> rivals(Draft draft, int a, List<List<List<Integer>>> holders) {
        Set<Integer> rivals = new LinkedHashSet<>();
        int[] current = draft.of(a).openings();
        effort.spend(1);
        for (Route wish : pricer.cheap(a, open, Pricer.BLOCKED, Pricer.BLOCKED, WISHES)) {
            for (int r = 0; r < current.length; r++) {
                int o = wish.openings()[r];
                if (o != ProblemIndex.NONE && o != current[r] && draft.room()[routes.seatRow[r][o]] <= 0) {
                    rivals.addAll(holders.get(r).get(o));
                }
            }
        }
        return new ArrayList<>(rivals);
    }
}
