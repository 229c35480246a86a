package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** Somebody says who may read their development plan. @param readers circles that may, or empty for nobody else */
public record PlanShared(AssociateId associate, String readers) implements Fact {

    @Override
    public String subject() {
        return "associate:" + associate;
    }
}
