package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** The planner has begun to work on a plan version. */
public record PlanningStarted(PlanId plan, RoundId round, int seconds, long seed) implements Fact {

    @Override
    public String subject() {
        return "plan:" + plan;
    }
}
