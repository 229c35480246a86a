package gov.rotations.retrospective;

import gov.rotations.placement.PlacementId;
import gov.rotations.shared.Fact;

/** Both sides of a placement are asked to look back. */
public record RetrospectiveAsked(long retrospective, PlacementId placement) implements Fact {

    @Override
    public String subject() {
        return "retrospective:" + retrospective;
    }
}
