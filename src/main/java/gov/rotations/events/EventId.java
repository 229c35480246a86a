package gov.rotations.events;

import java.io.Serializable;

/** Names an event. */
public record EventId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
