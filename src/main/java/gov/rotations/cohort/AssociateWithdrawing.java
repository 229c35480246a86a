package gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** An associate has asked to leave the programme; not confirmed yet. */
public record AssociateWithdrawing(AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }
}
