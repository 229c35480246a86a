package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** Somebody no longer wants to wait; the planner keeps the best plan it has. */
public record PlanningCancelled(PlanId plan) implements Fact {

    @Override
    public String subject() {
        return "plan:" + plan;
    }
}
