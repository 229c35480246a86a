package gov.rotations.placement;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** A department has said no; the plan has a hole. */
public record ProposalDeclined(ProposalId proposal, AssociateId associate, DeclineReason code) implements Fact {

    @Override
    public String subject() {
        return "proposal:" + proposal;
    }
}
