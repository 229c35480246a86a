package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** A plan has gone to the departments. */
public record ProposalsSent(RoundId round, PlanId plan, int proposals, int departments) implements Fact {

    @Override
    public String subject() {
        return "round:" + round;
    }
}
