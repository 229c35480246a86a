package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** A plan has been published; its placements are confirmed. */
public record PlacementsConfirmed(RoundId round, PlanId plan, int placements) implements Fact {

    @Override
    public String subject() {
        return "round:" + round;
    }
}
