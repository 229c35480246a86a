package gov.rotations.development;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** A level view was shared, reopened, talked about or closed; never what it says. */
public record LevelViewMoved(AssociateId associate, long view, String state) implements Fact {

    @Override
    public String subject() {
        return "levelView:" + view;
    }
}
