package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** Somebody has begun a level view; nobody else sees it yet. */
public record LevelViewBegun(AssociateId associate, long view, Voice voice, Moment moment) implements Fact {

    @Override
    public String subject() {
        return "levelView:" + view;
    }
}
