package gov.rotations.placement;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** An associate has kept a draft of the wishes. */
public record PreferencesSaved(RoundId round, AssociateId associate, int wishes) implements Fact {

    @Override
    public String subject() {
        return "round:" + round;
    }
}
