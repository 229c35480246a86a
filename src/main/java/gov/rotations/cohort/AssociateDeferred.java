package gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** An associate starts later, with another cohort. */
public record AssociateDeferred(AssociateId associate, CohortId from) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }
}
