package gov.rotations.placement;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** A department let the day pass; the seat is held until the programme admin decides. */
public record ProposalLapsed(ProposalId proposal, AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "proposal:" + proposal;
    }
}
