package gov.rotations.cohort;

import java.io.Serializable;

/** Names a rotation, a dated slot of one cohort. */
public record RotationId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
