package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.ProblemIndex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Makes a first allowed plan: pins, and what was published where moves are limited; then everybody takes the
 * cheapest route at the prices found, those with most to lose first; then chains of moves seat who is left.
 */
final class Start {

    private static final int PATIENCE = 5_000;

    private final Routes routes;
    private final Effort effort;
    private final Pricer pricer;
    private final Tariff tariff;

    Start(Routes routes, Effort effort) {
        this.routes = routes;
        this.effort = effort;
        pricer = new Pricer(routes).patience(PATIENCE);
        tariff = new Tariff(routes);
    }

    /** The plan that always stands: pins, and published assignments that need not be given up. */
    Draft certain() {
        int[][] openings = routes.index.emptyPlan();
        for (int a = 0; a < routes.people; a++) {
            for (int r = 0; r < routes.rotations; r++) {
                openings[a][r] = routes.counted[a] && routes.index.published(a, r) != ProblemIndex.NONE
                        ? routes.index.published(a, r) : routes.fixed[a][r];
            }
        }
        return new Draft(routes, openings);
    }

    /** The certain plan with as much of an earlier one as is still allowed. */
    Draft from(List<Assignment> earlier) {
        Draft whole = whole(earlier);
        if (whole != null) {
            return whole;
        }
        Draft draft = certain();
        for (Assignment line : earlier) {
            int a = routes.index.associate(line.associateId());
            int r = routes.index.rotation(line.rotationId());
            int[] openings = draft.of(a).openings().clone();
            openings[r] = routes.index.opening(line.openingId());
            Route before = draft.of(a);
            if (routes.allows(a, openings)) {
                draft.replace(routes.route(a, openings));
                if (!draft.fits()) {
                    draft.replace(before);
                }
            }
        }
        return draft;
    }

    /** The earlier plan as it is; null where anything of it is no longer allowed. */
    private Draft whole(List<Assignment> earlier) {
        int[][] openings = routes.index.emptyPlan();
        for (Assignment line : earlier) {
            openings[routes.index.associate(line.associateId())][routes.index.rotation(line.rotationId())] =
                    routes.index.opening(line.openingId());
        }
        for (int a = 0; a < routes.people; a++) {
            if (!routes.allows(a, openings[a])) {
                return null;
            }
        }
        Draft draft = new Draft(routes, openings);
        return draft.fits() ? draft : null;
    }

    /** Everybody's cheapest route, those with fewest options first: not good, but soon there. */
    Draft quick() {
        Draft draft = certain();
        long[] free = new long[routes.rows];
        for (int a : byChoice()) {
            if (effort.isOver()) {
                return draft;
            }
            tariff.set(free, draft.roomWithout(a));
            int[] openings = draft.of(a).openings().clone();
            effort.spend(1);
            if (pricer.cheapest(a, tariff, Pricer.BLOCKED, openings) < Pricer.BLOCKED) {
                draft.replace(routes.route(a, openings));
            }
        }
        new Seating(draft).seatEverybody();
        return draft;
    }

    private int[] byChoice() {
        long[] options = new long[routes.people];
        Arrays.setAll(options, a -> Arrays.stream(routes.options[a]).mapToLong(o -> o.opening.length).sum());
        return IntStream.range(0, routes.people).boxed()
                .sorted(Comparator.comparingLong((Integer a) -> options[a])).mapToInt(Integer::intValue).toArray();
    }

    /** Seats unplaced people by chains: one moves to another opening so that the next finds room. */
    final class Seating {

        private final Draft draft;

        Seating(Draft draft) {
            this.draft = draft;
        }

        void seatEverybody() {
            for (int r = 0; r < routes.rotations; r++) {
                for (int a = 0; a < routes.people && !effort.isOver(); a++) {
                    boolean missing = routes.index.isPresent(a, r) && draft.of(a).openings()[r] == ProblemIndex.NONE;
                    if (missing && routes.index.weights().unplaced() > 0) {
                        seat(a, r);
                    }
                }
            }
        }

        private record Link(int associate, int opening, int before) {
        }

        /** Breadth first over openings: who can go there, and who would have to leave it. */
        void seat(int first, int r) {
            List<List<Integer>> holders = holders(r);
            Map<Integer, Link> reached = new HashMap<>();
            Deque<Link> queue = new ArrayDeque<>();
            spread(new Link(first, ProblemIndex.NONE, ProblemIndex.NONE), first, r, reached, queue);
            while (!queue.isEmpty()) {
                Link link = queue.poll();
                if (hasRoom(r, link.opening())) {
                    follow(link, r, reached);
                    return;
                }
                if (draft.room()[routes.seatRow[r][link.opening()]] <= 0) {
                    for (int holder : holders.get(link.opening())) {
                        spread(link, holder, r, reached, queue);
                    }
                }
            }
        }

        private List<List<Integer>> holders(int r) {
            List<List<Integer>> holders = new ArrayList<>();
            for (int o = 0; o < routes.index.openings(); o++) {
                holders.add(new ArrayList<>());
            }
            for (int a = 0; a < routes.people; a++) {
                int o = draft.of(a).openings()[r];
                if (o != ProblemIndex.NONE) {
                    holders.get(o).add(a);
                }
            }
            return holders;
        }

        private boolean hasRoom(int r, int o) {
            int maximum = routes.maximumRow[r][o];
            return draft.room()[routes.seatRow[r][o]] > 0 && (maximum < 0 || draft.room()[maximum] > 0);
        }

        private void spread(Link from, int a, int r, Map<Integer, Link> reached, Deque<Link> queue) {
            if (routes.counted[a] && routes.index.published(a, r) == draft.of(a).openings()[r]
                    && routes.index.published(a, r) != ProblemIndex.NONE) {
                return;
            }
            effort.spend(1);
            for (int o : routes.options[a][r].opening) {
                if (o != ProblemIndex.NONE && !reached.containsKey(o) && familyFree(a, r, o)) {
                    Link link = new Link(a, o, from.opening());
                    reached.put(o, link);
                    queue.add(link);
                }
            }
        }

        private boolean familyFree(int a, int r, int o) {
            int[] openings = draft.of(a).openings();
            for (int other = 0; other < openings.length; other++) {
                if (other != r && openings[other] != ProblemIndex.NONE
                        && routes.index.familyOf(openings[other]) == routes.index.familyOf(o)) {
                    return false;
                }
            }
            return true;
        }

        private void follow(Link last, int r, Map<Integer, Link> reached) {
            Draft before = new Draft(draft);
            List<Integer> moved = new ArrayList<>();
            for (Link link = last; link != null; link = reached.get(link.before())) {
                int[] openings = draft.of(link.associate()).openings().clone();
                openings[r] = link.opening();
                draft.replace(routes.route(link.associate(), openings));
                moved.add(link.associate());
            }
            if (!draft.fits()) {
                moved.forEach(a -> draft.replace(before.of(a)));
            }
        }
    }
}
