package gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** An associate who had been deferred, or was away, is with this cohort now. */
public record AssociateRejoined(AssociateId associate, CohortId cohort) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }
}
