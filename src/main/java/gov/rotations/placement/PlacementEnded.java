package gov.rotations.placement;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** The last day of a placement has passed. */
public record PlacementEnded(PlacementId placement, AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "placement:" + placement;
    }
}
