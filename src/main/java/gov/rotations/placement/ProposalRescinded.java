package gov.rotations.placement;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** The programme took a proposal back. */
public record ProposalRescinded(ProposalId proposal, AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "proposal:" + proposal;
    }
}
