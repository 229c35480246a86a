package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** Somebody asked what the best plan is for each number of people allowed to move; the planner sets to work. */
public record MovesWeighed(MoveTableId table, PlanId plan, int most) implements Fact {

    @Override
    public String subject() {
        return "plan:" + plan;
    }
}
