package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** The planner's answer to a question became a plan version of its own. */
public record PlanAdopted(PlanId plan, RoundId round, PlanId basedOn) implements Fact {

    @Override
    public String subject() {
        return "plan:" + plan;
    }
}
