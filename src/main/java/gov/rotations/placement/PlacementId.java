package gov.rotations.placement;

import java.io.Serializable;

/** Names a placement. */
public record PlacementId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
