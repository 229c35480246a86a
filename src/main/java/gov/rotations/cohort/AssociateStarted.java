package gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** An associate is active: the programme has begun for them, or began again. */
public record AssociateStarted(AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }
}
