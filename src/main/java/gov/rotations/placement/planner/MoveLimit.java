package gov.rotations.placement.planner;

import java.util.List;

/**
 * The best plan found in which at most so many untouched people lose a published assignment.
 *
 * @param most how many untouched people may move
 * @param moved the untouched people who do
 * @param changed published assignments, of anybody, that are not in the plan
 * @param solution the plan, optimal where no plan within the limit costs less
 */
public record MoveLimit(int most, List<String> moved, int changed, Solution solution) {

    public MoveLimit {
        moved = List.copyOf(moved);
    }

    public boolean isProven() {
        return solution.status() == Solution.Status.OPTIMAL;
    }
}
