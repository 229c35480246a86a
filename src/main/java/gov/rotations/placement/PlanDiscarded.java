package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** A plan version was put aside for good. */
public record PlanDiscarded(PlanId plan, RoundId round) implements Fact {

    @Override
    public String subject() {
        return "plan:" + plan;
    }
}
