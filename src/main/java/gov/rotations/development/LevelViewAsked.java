package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** An associate has asked somebody for a level view. */
public record LevelViewAsked(AssociateId associate, long view, Voice voice, Moment moment) implements Fact {

    @Override
    public String subject() {
        return "levelView:" + view;
    }
}
