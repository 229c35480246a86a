package gov.rotations.suggestion;

import gov.rotations.shared.Fact;

/** Somebody supports a request. */
public record ChangeSupported(long request, boolean supported) implements Fact {

    @Override
    public String subject() {
        return "suggestion:" + request;
    }
}
