package gov.rotations.placement;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** An associate has handed in the wishes, or amended what was handed in. */
public record PreferencesSubmitted(RoundId round, AssociateId associate, int wishes) implements Fact {

    @Override
    public String subject() {
        return "round:" + round;
    }
}
