package gov.rotations.opening;

import java.io.Serializable;

/** Names an opening. */
public record OpeningId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
