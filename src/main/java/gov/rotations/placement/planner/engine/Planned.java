package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Solution;

/** A plan and the prices it was made with. */
public record Planned(Solution solution, Prices prices) {
}
