package gov.rotations.cohort;

import java.io.Serializable;

/** Names an associate. */
public record AssociateId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
