package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** The planner is done; the plan version can be read and changed. */
public record PlanSolved(PlanId plan, RoundId round, long cost, int unplaced) implements Fact {

    @Override
    public String subject() {
        return "plan:" + plan;
    }
}
