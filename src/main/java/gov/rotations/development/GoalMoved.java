package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** A goal of a development plan was set, changed or brought to another state. */
public record GoalMoved(AssociateId associate, long goal, String state) implements Fact {

    @Override
    public String subject() {
        return "goal:" + goal;
    }
}
