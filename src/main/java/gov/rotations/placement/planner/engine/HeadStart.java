package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Assignment;
import java.util.List;

/**
 * What an earlier search left for the next one: a plan, of which everything still allowed is where the search
 * begins, and prices, which only save time. Neither is binding.
 */
public record HeadStart(List<Assignment> plan, Prices prices) {

    public static final HeadStart NONE = new HeadStart(List.of(), Prices.NONE);

    public HeadStart {
        plan = List.copyOf(plan);
    }
}
