package gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** An associate has graduated, early when promoted into a post. */
public record AssociateGraduated(AssociateId associate, CohortId cohort, boolean early) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }
}
