package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.ProblemIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where there are too few seats, being unplaced costs far more than anything else and ordinary price steps would
 * never get there. This places as many as possible in each rotation by itself; whoever is left reaches only
 * full openings, and the prices of those begin at the cost of being unplaced.
 */
final class Shortage {

    private static final int WORTH_IT = 5_000;

    private final Routes routes;
    private final Effort effort;

    Shortage(Routes routes, Effort effort) {
        this.routes = routes;
        this.effort = effort;
    }

    /** Whether somebody is unplaced in the plan and that weighs more than ordinary steps can bridge. */
    boolean isIn(Draft draft) {
        int unplaced = routes.index.weights().unplaced();
        return unplaced >= WORTH_IT && draft.cost() >= unplaced;
    }

    /** The prices to begin with. */
    long[] prices() {
        long[] prices = new long[routes.rows];
        for (int r = 0; r < routes.rotations; r++) {
            new Rotation(r).price(prices);
        }
        return prices;
    }

    /** One rotation by itself: the most people it can place, by chains of moves. */
    private final class Rotation {

        private final int r;
        private final int[] place = new int[routes.people];
        private final int[] room = routes.size.clone();
        private final List<List<Integer>> holders = new ArrayList<>();
        private final boolean[] reached = new boolean[routes.index.openings()];
        private final int[] before = new int[routes.index.openings()];
        private final int[] mover = new int[routes.index.openings()];

        Rotation(int r) {
            this.r = r;
            Arrays.fill(place, ProblemIndex.NONE);
            for (int o = 0; o < routes.index.openings(); o++) {
                holders.add(new ArrayList<>());
            }
        }

        void price(long[] prices) {
            long unplaced = (long) routes.index.weights().unplaced() << Routes.SHIFT;
            // Whoever has fewest choices first: pins stand, and fewer chains are needed.
            IntStream.range(0, routes.people).boxed()
                    .sorted(Comparator.comparingInt(a -> routes.options[a][r].opening.length))
                    .forEach(this::seat);
            for (int o = 0; o < reached.length; o++) {
                if (reached[o] && room[routes.seatRow[r][o]] <= 0) {
                    prices[routes.seatRow[r][o]] = unplaced;
                } else if (reached[o]) {
                    prices[routes.maximumRow[r][o]] = unplaced;
                }
            }
        }

        /** Seats the associate if a chain of moves can; else what was reached stays reached and full for good. */
        private void seat(int a) {
            effort.spend(1);
            List<Integer> touched = new ArrayList<>();
            Deque<Integer> queue = new ArrayDeque<>();
            spread(a, ProblemIndex.NONE, touched, queue);
            while (!queue.isEmpty()) {
                int o = queue.poll();
                int maximum = routes.maximumRow[r][o];
                boolean seatFree = room[routes.seatRow[r][o]] > 0;
                if (seatFree && (maximum < 0 || room[maximum] > 0)) {
                    follow(o);
                    touched.forEach(t -> reached[t] = false);
                    return;
                }
                for (int holder : seatFree ? holdersOfDepartment(o) : List.copyOf(holders.get(o))) {
                    spread(holder, o, touched, queue);
                }
            }
        }

        private List<Integer> holdersOfDepartment(int o) {
            return IntStream.range(0, holders.size())
                    .filter(other -> routes.index.departmentOf(other) == routes.index.departmentOf(o))
                    .boxed().flatMap(other -> holders.get(other).stream()).toList();
        }

        private void spread(int a, int from, List<Integer> touched, Deque<Integer> queue) {
            for (int o : routes.options[a][r].opening) {
                if (o != ProblemIndex.NONE && !reached[o]) {
                    reached[o] = true;
                    before[o] = from;
                    mover[o] = a;
                    touched.add(o);
                    queue.add(o);
                }
            }
        }

        private void follow(int last) {
            for (int o = last; o != ProblemIndex.NONE; o = before[o]) {
                int a = mover[o];
                if (place[a] != ProblemIndex.NONE) {
                    holders.get(place[a]).remove((Integer) a);
                    use(place[a], 1);
                }
                place[a] = o;
                holders.get(o).add(a);
                use(o, -1);
            }
        }

        private void use(int o, int change) {
            room[routes.seatRow[r][o]] += change;
            if (routes.maximumRow[r][o] >= 0) {
                room[routes.maximumRow[r][o]] += change;
            }
        }
    }
}
