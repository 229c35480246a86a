package gov.rotations.placement;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** A programme admin has opened the wishes of an associate. */
public record PreferencesRead(RoundId round, AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "round:" + round;
    }
}
