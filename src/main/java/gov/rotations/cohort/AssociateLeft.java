package gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** The programme has ended for an associate by a decision that was not theirs. */
public record AssociateLeft(AssociateId associate, CohortId cohort, String why) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }

    @Override
    public String reason() {
        return why;
    }
}
