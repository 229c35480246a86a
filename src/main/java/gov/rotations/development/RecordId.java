package gov.rotations.development;

import java.io.Serializable;

/** Names an activity record. */
public record RecordId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
