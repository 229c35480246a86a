package gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** An associate has left the programme at their own wish; what was planned for them falls away. */
public record AssociateWithdrew(AssociateId associate, CohortId cohort) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }
}
