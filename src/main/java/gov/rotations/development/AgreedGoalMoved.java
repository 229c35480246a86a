package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** An associate and a line manager have agreed on a goal, reached it or dropped it; never its words. */
public record AgreedGoalMoved(AssociateId associate, long goal, String state) implements Fact {

    @Override
    public String subject() {
        return "agreedGoal:" + goal;
    }
}
