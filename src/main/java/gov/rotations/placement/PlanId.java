package gov.rotations.placement;

import java.io.Serializable;

/** Names a plan version. */
public record PlanId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
