package gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** An associate who wanted to leave stays. */
public record AssociateRetracted(AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }
}
