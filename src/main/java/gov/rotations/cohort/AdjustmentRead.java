package gov.rotations.cohort;

import gov.rotations.shared.Fact;

/** Somebody has read the full words of an adjustment. */
public record AdjustmentRead(AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }
}
