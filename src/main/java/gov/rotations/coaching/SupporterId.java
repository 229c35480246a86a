package gov.rotations.coaching;

import java.io.Serializable;

/** Names a supporter. */
public record SupporterId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
