package gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** Somebody has joined a cohort. */
public record AssociateJoined(AssociateId associate, CohortId cohort) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }
}
