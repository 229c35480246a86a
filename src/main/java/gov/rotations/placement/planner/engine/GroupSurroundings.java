package gov.rotations.placement.planner.engine;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What the rest of a plan leaves a group that chooses anew: the room in each row, the largest own cost outside, and
 * what the group, the intakes and the worst associate cost as things stand.
 */
record GroupSurroundings(int[] room, long worstOutside, long bar) {

    /** As the draft stands; the cost of a route is what it counts for this choice. */
    static GroupSurroundings of(Routes routes, Draft draft, int[] group, ToLongFunction<Route> cost) {
        int[] room = draft.room().clone();
        boolean[] inside = new boolean[routes.people];
        long bar = draft.worst() * routes.index.weights().worstAssociate();
        for (int a : group) {
            inside[a] = true;
            bar += cost.applyAsLong(draft.of(a));
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
        return new GroupSurroundings(room, worst, bar);
    }

    GroupChoice.Task task(List<List<Route>> choices, long nodeLimit) {
        return new GroupChoice.Task(choices, room, worstOutside, bar, nodeLimit);
    }
}
