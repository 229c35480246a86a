package gov.rotations.placement;

import java.io.Serializable;

/** Names a round. */
public record RoundId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
