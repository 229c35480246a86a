package gov.rotations.coaching;

import java.io.Serializable;

/** Names a pairing round. */
public record PairingRoundId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
