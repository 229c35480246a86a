package gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** What is known of an associate is different now; which parts, never their content. */
public record AssociateChanged(AssociateId associate, String parts) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }
}
