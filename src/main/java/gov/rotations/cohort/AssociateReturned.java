package gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** An associate is back from leave, or the leave was called off. */
public record AssociateReturned(AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }
}
