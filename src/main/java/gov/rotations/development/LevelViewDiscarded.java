package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** Somebody has thrown away a level view that nobody else has read. */
public record LevelViewDiscarded(AssociateId associate, long view) implements Fact {

    @Override
    public String subject() {
        return "levelView:" + view;
    }
}
