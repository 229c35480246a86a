package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.entity.Plan;
import java.io.Serializable;

/**
 * How far the planner is.
 *
 * @param bestCost of the best plan so far, or null before there is one
 * @param gap how far from the best possible it is at most, in per cent, or null
 * @param elapsed seconds since it began, of {@code seconds}
 * @param chart the way so far, empty on a node that does not plan
 */
public record PlanProgress(PlanId plan, Plan.State state, Long bestCost, Long lowerBound, Double gap, long steps, int elapsed,
    int seconds, boolean cancelling, PlanChart chart) implements Serializable {

    public boolean isSolving() {
        return state == Plan.State.SOLVING;
    }

    public int left() {
        return Math.max(0, seconds - elapsed);
    }
}
