package gov.rotations.events;

import java.io.Serializable;

/** Names a registration for an event. */
public record RegistrationId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
