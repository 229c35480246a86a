package gov.rotations.security;

import java.io.Serializable;

/** Names an account, the person who can sign in. */
public record AccountId(long value) implements Serializable {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
