package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** An associate has changed who may read a level view. */
public record LevelViewShown(AssociateId associate, long view, boolean forCoach, boolean forManager) implements Fact {

    @Override
    public String subject() {
        return "levelView:" + view;
    }
}
