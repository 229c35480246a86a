package gov.rotations.placement;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** A department has said yes; the seat is taken. */
public record ProposalAccepted(ProposalId proposal, AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "proposal:" + proposal;
    }
}
