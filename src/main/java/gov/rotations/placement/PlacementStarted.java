package gov.rotations.placement;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** The first day of a placement has come. */
public record PlacementStarted(PlacementId placement, AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "placement:" + placement;
    }
}
