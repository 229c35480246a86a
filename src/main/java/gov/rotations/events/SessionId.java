package gov.rotations.events;

import java.io.Serializable;

/** Names a session of an event. */
public record SessionId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
