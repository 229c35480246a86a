package gov.rotations.placement;

import gov.rotations.cohort.AssociateId;
import gov.rotations.shared.Fact;

/** A department could not keep a placement that was published already. */
public record PlacementWithdrawn(PlacementId placement, AssociateId associate) implements Fact {

    @Override
    public String subject() {
        return "placement:" + placement;
    }
}
