package gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** What an associate needs has been written down or changed. */
public record AdjustmentRecorded(AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }
}
