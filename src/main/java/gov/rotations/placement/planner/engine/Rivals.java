package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.ProblemIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds groups of associates who stand in each other's way: one first, then those who hold the seats they wish. */
final class Rivals {

    private static final int WISHES = 8;

    private final Routes routes;
    private final Effort effort;
    private final Random random;
    private final Pricer pricer;
    private final Tariff open;
    private final List<List<Route>> wishes = new ArrayList<>();
    /** Who has but one route, and so nothing to choose. */
    private final boolean[] bound;
    private final int choosers;
    private long[] rowPrices;
    private boolean[] taken;
    private int free;
    private List<List<Integer>> holders;
    private int[][] first;

    Rivals(Routes routes, Effort effort, Random random, int patience) {
        this.routes = routes;
        this.effort = effort;
        this.random = random;
        pricer = new Pricer(routes).patience(patience);
        open = new Tariff(routes);
        bound = new boolean[routes.people];
        for (int a = 0; a < routes.people; a++) {
            bound[a] = Arrays.stream(routes.options[a]).allMatch(options -> options.opening.length == 1);
        }
        choosers = (int) IntStream.range(0, routes.people).filter(a -> !bound[a]).count();
    }

    /** From now on people wish by these prices. */
    void at(long[] newPrices) {
        rowPrices = newPrices;
        open.set(newPrices);
        wishes.clear();
        for (int a = 0; a < routes.people; a++) {
            wishes.add(null);
        }
    }

    /** Some groups of about a size in which nobody is twice; fewer than wanted where there are too few people. */
    List<int[]> groups(Draft draft, int size, int most) {
        taken = bound.clone();
        free = choosers;
        findHolders(draft);
        List<int[]> groups = new ArrayList<>();
        while (groups.size() < most && (free >= size || groups.isEmpty() && free > 0)) {
            int seed = seed(draft);
            groups.add(group(draft, taken[seed] ? anyFree() : seed, size));
        }
        return groups;
    }

    private int anyFree() {
        int a = random.nextInt(routes.people);
        while (taken[a]) {
            a = (a + 1) % routes.people;
        }
        return a;
    }

    private void findHolders(Draft draft) {
        holders = new ArrayList<>();
        first = new int[routes.rotations][routes.index.openings()];
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
    boolean isUnplaced(Route route) {
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
    private void addMoved(Draft draft, Set<Integer> group, int size) {
        if (routes.movesRow >= 0 && draft.room()[routes.movesRow] <= 0) {
            List<Integer> moved = new ArrayList<>(IntStream.range(0, routes.people)
                    .filter(a -> routes.isMoved(a, draft.of(a).openings())).boxed().toList());
            Collections.shuffle(moved, random);
            moved.stream().filter(a -> !taken[a]).limit(1 + size / 4).forEach(group::add);
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

    private void take(int a) {
        taken[a] = true;
        free--;
    }

    /** The seed, those who hold the seats it wishes, those who hold theirs, and so on. */
    private int[] group(Draft draft, int seed, int size) {
        Set<Integer> group = new LinkedHashSet<>();
        Deque<Integer> queue = new ArrayDeque<>(List.of(seed));
        group.add(seed);
        addMoved(draft, group, size);
        group.forEach(this::take);
        while (group.size() < size) {
            if (queue.isEmpty()) {
                if (free == 0) {
                    break;
                }
                int more = anyFree();
                group.add(more);
                take(more);
                queue.add(more);
                continue;
            }
            List<Integer> wanted = rivals(draft, queue.poll());
            Collections.shuffle(wanted, random);
            if (routes.movesRow >= 0) {
                // Who may choose without a move can nearly always do more for the others.
                wanted.sort(Comparator.comparing(rival -> routes.counted[rival]));
            }
            int added = 0;
            for (int rival : wanted) {
                if (group.size() < size && added < 6 && !taken[rival]) {
                    group.add(rival);
                    take(rival);
                    queue.add(rival);
                    added++;
                }
            }
        }
        return group.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private List<Integer> rivals(Draft draft, int a) {
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
