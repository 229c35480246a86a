package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** Somebody has removed a note of what they have learnt from. */
public record LearningForgotten(AssociateId associate, long learning) implements Fact {

    @Override
    public String subject() {
        return "learning:" + learning;
    }
}
