package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** A person moved an associate to another opening of the plan, or out of one; keys as in the plan's snapshot. */
public record AssignmentMoved(PlanId plan, String associate, String rotation, String from, String to) implements Fact {

    @Override
    public String subject() {
        return "plan:" + plan;
    }
}
