package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Board;
import java.util.Arrays;

/** The plan the search is working on: everybody's route, what room is left in the shared rows and the cost. */
final class Draft {

    private final Routes routes;
    private final Route[] route;
    private final int[] room;
    private long sum;

    Draft(Routes routes, int[][] openings) {
        this.routes = routes;
        route = new Route[routes.people];
        room = routes.size.clone();
        for (int a = 0; a < routes.people; a++) {
            route[a] = routes.route(a, openings[a]);
            sum = Math.addExact(sum, route[a].cost());
            use(route[a], -1);
        }
    }

    Draft(Draft other) {
        routes = other.routes;
        route = other.route.clone();
        room = other.room.clone();
        sum = other.sum;
    }

    private void use(Route used, int change) {
        for (int row : used.rows()) {
            room[row] += change;
        }
    }

    Route of(int a) {
        return route[a];
    }

    /** What is left of each row; for an intake what is still missing, below 0 where there are more. */
    int[] room() {
        return room;
    }

    void replace(Route better) {
        Route old = route[better.associate()];
        sum = Math.addExact(sum, better.cost() - old.cost());
        use(old, 1);
        use(better, -1);
        route[better.associate()] = better;
    }

    /** Room without the associate. */
    int[] roomWithout(int a) {
        int[] free = room.clone();
        for (int row : route[a].rows()) {
            free[row]++;
        }
        return free;
    }

    long worst() {
        return Arrays.stream(route).mapToLong(Route::personal).max().orElse(0);
    }

    /** The cost of the plan. */
    long cost() {
        long missing = 0;
        for (int row = routes.firstIntake; row < room.length; row++) {
            missing += Math.max(0, room[row]);
        }
        return Math.addExact(sum, Math.addExact(missing * routes.index.weights().intakeShortfall(),
                Math.multiplyExact(worst(), (long) routes.index.weights().worstAssociate())));
    }

    /** Whether every limiting row holds. */
    boolean fits() {
        for (int row = 0; row < routes.firstIntake; row++) {
            if (room[row] < 0) {
                return false;
            }
        }
        return true;
    }

    Board board() {
        int[][] openings = new int[route.length][];
        Arrays.setAll(openings, a -> route[a].openings());
        return new Board(routes.index, openings);
    }
}
