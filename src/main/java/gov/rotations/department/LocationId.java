package gov.rotations.department;

import java.io.Serializable;

/** Names a town where people work and live. */
public record LocationId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
