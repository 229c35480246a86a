package gov.rotations.cohort;

import java.io.Serializable;

/** Names a cohort. */
public record CohortId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
