package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** Somebody notes or changes what they have read, watched or attended. */
public record LearningNoted(AssociateId associate, long learning) implements Fact {

    @Override
    public String subject() {
        return "learning:" + learning;
    }
}
