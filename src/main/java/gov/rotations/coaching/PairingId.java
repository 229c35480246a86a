package gov.rotations.coaching;

import java.io.Serializable;

/** Names a pairing. */
public record PairingId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
