package gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** An associate has done the rotations; graduation is for a person to decide. */
public record AssociateCompleting(AssociateId associate, String why) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }

    @Override
    public String reason() {
        return why;
    }
}
