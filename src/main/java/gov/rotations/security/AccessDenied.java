package gov.rotations.security;

import gov.rotations.shared.Fact;

/** Somebody asked for what they may not see or touch. */
public record AccessDenied(String thing) implements Fact {

    @Override
    public String subject() {
        return thing;
    }
}
