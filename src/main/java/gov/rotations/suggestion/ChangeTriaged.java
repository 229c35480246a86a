package gov.rotations.suggestion;

import gov.rotations.shared.Fact;

/** Stewards look at a request. */
public record ChangeTriaged(long request) implements Fact {

    @Override
    public String subject() {
        return "suggestion:" + request;
    }
}
