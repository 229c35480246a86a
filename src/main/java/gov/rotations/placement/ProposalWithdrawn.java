package gov.rotations.placement;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** A department took its yes back; the plan has a hole. */
public record ProposalWithdrawn(ProposalId proposal, AssociateId associate, DeclineReason code) implements Fact {

    @Override
    public String subject() {
        return "proposal:" + proposal;
    }
}
