package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** A level view that was not shared yet goes on with a later edition of the framework. */
public record LevelViewCarriedOver(AssociateId associate, long view, String from, String to) implements Fact {

    @Override
    public String subject() {
        return "levelView:" + view;
    }
}
