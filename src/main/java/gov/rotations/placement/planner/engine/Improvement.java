package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.ProblemIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Makes a plan better group by group: people who want each other's seats choose anew, together and exactly,
 * among their cheapest routes in the room the others leave them. Only what is cheaper is kept.
 */
final class Improvement {

    private static final int SMALLEST = 6;
    private static final int LARGEST = 80;
    private static final int ROUTES_EACH = 24;
    private static final int WISHES = 8;
    private static final int PATIENCE = 5_000;

    private final Routes routes;
    private final Effort effort;
    private final Random random;
    private final Pricer pricer;
    private final Tariff prices;
    private final Tariff open;
    private final List<List<Route>> wishes = new ArrayList<>();
    private long[] rowPrices;
    private int groupSize;

    Improvement(Routes routes, Effort effort, long seed) {
        this.routes = routes;
        this.effort = effort;
        random = new Random(seed);
        pricer = new Pricer(routes).patience(PATIENCE);
        prices = new Tariff(routes);
        open = new Tariff(routes);
        groupSize = Math.min(20, Math.max(1, routes.people));
    }

    /** From now on routes are sought at these prices. */
    void at(long[] newPrices) {
        rowPrices = newPrices;
        open.set(newPrices);
        wishes.clear();
        for (int a = 0; a < routes.people; a++) {
            wishes.add(null);
        }
    }

    /** Goes on until so many groups in a row brought nothing, or so many were asked. */
    void improve(Draft draft, int patience, int most) {
        int idle = 0;
        for (int asked = 0; asked < most && idle < patience && !effort.isOver(); asked++) {
            if (improveGroup(draft)) {
                idle = 0;
                effort.found(draft.cost(), 0);
            } else {
                idle++;
            }
        }
    }

    private boolean improveGroup(Draft draft) {
        int[] group = group(draft, seed(draft));
        int[] room = draft.room().clone();
        boolean[] inside = new boolean[routes.people];
        long bar = 0;
        for (int a : group) {
            inside[a] = true;
            bar += draft.of(a).cost();
            for (int row : draft.of(a).rows()) {
                room[row]++;
            }
        }
        long worst = 0;
        for (int a = 0; a < routes.people; a++) {
            worst = inside[a] ? worst : Math.max(worst, draft.of(a).personal());
        }
        for (int row = routes.firstIntake; row < routes.rows; row++) {
            bar += Math.max(0, draft.room()[row]) * (long) routes.index.weights().intakeShortfall();
        }
        bar += draft.worst() * routes.index.weights().worstAssociate();
        List<List<Route>> choices = choices(draft, group, room);
        GroupChoice choice = new GroupChoice(routes, new GroupChoice.Task(choices, room, worst, bar, 60), effort);
        Route[] better = choice.solve(rowPrices);
        int step = Math.max(1, groupSize / 12);
        groupSize = choice.isComplete() ? Math.min(Math.min(LARGEST, routes.people), groupSize + step)
                : Math.max(Math.min(SMALLEST, routes.people), groupSize - 2 * step);
        if (better == null) {
            return false;
        }
        for (Route route : better) {
            draft.replace(route);
        }
        return true;
    }

    private List<List<Route>> choices(Draft draft, int[] group, int[] room) {
        prices.set(rowPrices, room);
        // To be placed is worth a new worst associate; otherwise nobody gains by becoming one.
        boolean missing = Arrays.stream(group).anyMatch(a -> isUnplaced(draft.of(a)));
        long cap = missing ? Pricer.BLOCKED : draft.worst();
        List<List<Route>> choices = new ArrayList<>();
        for (int a : group) {
            List<Route> own = new ArrayList<>(pricer.cheap(a, prices, cap, Pricer.BLOCKED, ROUTES_EACH));
            own.add(draft.of(a));
            choices.add(own);
            effort.spend(2);
        }
        return choices;
    }

    private int seed(Draft draft) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            long worst = draft.worst();
            return any(a -> draft.of(a).personal() == worst);
        }
        if (kind < 4 && unplaced(draft)) {
            return any(a -> isUnplaced(draft.of(a)));
        }
        int chosen = random.nextInt(routes.people);
        for (int tries = kind < 6 ? 3 : 0; tries > 0; tries--) {
            int other = random.nextInt(routes.people);
            chosen = loss(draft, other) > loss(draft, chosen) ? other : chosen;
        }
        return chosen;
    }

    private boolean unplaced(Draft draft) {
        return IntStream.range(0, routes.people).anyMatch(a -> isUnplaced(draft.of(a)));
    }

    /** Whether the associate misses an opening in a rotation where some opening would do. */
    private boolean isUnplaced(Route route) {
        for (int r = 0; r < routes.rotations; r++) {
            if (route.openings()[r] == ProblemIndex.NONE && routes.options[route.associate()][r].opening.length > 1) {
                return true;
            }
        }
        return false;
    }

    private int any(IntPredicate wanted) {
        int[] found = IntStream.range(0, routes.people).filter(wanted).toArray();
        return found[random.nextInt(found.length)];
    }

    /** Where all moves are used up, some who moved must be in the group so that another may move instead. */
    private void addMoved(Draft draft, Set<Integer> group) {
        if (routes.movesRow >= 0 && draft.room()[routes.movesRow] <= 0) {
            List<Integer> moved = new ArrayList<>(IntStream.range(0, routes.people)
                    .filter(a -> routes.isMoved(a, draft.of(a).openings())).boxed().toList());
            Collections.shuffle(moved, random);
            moved.stream().limit(1 + groupSize / 4).forEach(group::add);
        }
    }

    /** How much more the associate's route costs at these prices than the cheapest one. */
    private long loss(Draft draft, int a) {
        List<Route> wished = wishes(a);
        return wished.isEmpty() ? 0 : draft.of(a).priced(rowPrices) - wished.get(0).priced(rowPrices);
    }

    private List<Route> wishes(int a) {
        if (wishes.get(a) == null) {
            wishes.set(a, pricer.cheap(a, open, Pricer.BLOCKED, Pricer.BLOCKED, WISHES));
            effort.spend(1);
        }
        return wishes.get(a);
    }

    /** The seed, those who hold the seats it wishes, those who hold theirs, and so on. */
    private int[] group(Draft draft, int seed) {
        List<List<Integer>> holders = new ArrayList<>();
        int[][] first = new int[routes.rotations][routes.index.openings()];
        for (int[] row : first) {
            Arrays.fill(row, -1);
        }
        for (int a = 0; a < routes.people; a++) {
            int[] openings = draft.of(a).openings();
            for (int r = 0; r < openings.length; r++) {
                if (openings[r] != ProblemIndex.NONE) {
                    if (first[r][openings[r]] < 0) {
                        first[r][openings[r]] = holders.size();
                        holders.add(new ArrayList<>());
                    }
                    holders.get(first[r][openings[r]]).add(a);
                }
            }
        }
        Set<Integer> group = new LinkedHashSet<>();
        Deque<Integer> queue = new ArrayDeque<>(List.of(seed));
        group.add(seed);
        addMoved(draft, group);
        while (group.size() < groupSize) {
            if (queue.isEmpty()) {
                int more = random.nextInt(routes.people);
                if (group.add(more)) {
                    queue.add(more);
                }
                continue;
            }
            List<Integer> wanted = rivals(draft, queue.poll(), holders, first);
            Collections.shuffle(wanted, random);
            int taken = 0;
            for (int rival : wanted) {
                if (group.size() < groupSize && taken < 6 && group.add(rival)) {
                    queue.add(rival);
                    taken++;
                }
            }
        }
        return group.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private List<Integer> rivals(Draft draft, int a, List<List<Integer>> holders, int[][] first) {
        Set<Integer> rivals = new LinkedHashSet<>();
        int[] current = draft.of(a).openings();
        for (Route wish : wishes(a)) {
            for (int r = 0; r < current.length; r++) {
                int o = wish.openings()[r];
                if (o != ProblemIndex.NONE && o != current[r] && first[r][o] >= 0
                        && draft.room()[routes.seatRow[r][o]] <= 0) {
                    rivals.addAll(holders.get(first[r][o]));
                }
            }
        }
        return new ArrayList<>(rivals);
    }
}
