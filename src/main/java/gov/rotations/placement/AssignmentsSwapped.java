package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** Two associates changed places in a rotation of the plan. */
public record AssignmentsSwapped(PlanId plan, String associate, String other, String rotation) implements Fact {

    @Override
    public String subject() {
        return "plan:" + plan;
    }
}
