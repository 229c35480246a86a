package gov.rotations.placement;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** The programme has recorded the wishes of an associate, from a spreadsheet or by hand. */
public record PreferencesRecorded(RoundId round, AssociateId associate, int wishes) implements Fact {

    @Override
    public String subject() {
        return "round:" + round;
    }
}
