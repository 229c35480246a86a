package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** The planner could not finish a plan version. */
public record PlanFailed(PlanId plan, RoundId round, String fault) implements Fact {

    @Override
    public String subject() {
        return "plan:" + plan;
    }
}
