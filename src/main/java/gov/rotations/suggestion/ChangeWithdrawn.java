package gov.rotations.suggestion;

import gov.rotations.shared.Fact;

/** The author has taken a request back. */
public record ChangeWithdrawn(long request) implements Fact {

    @Override
    public String subject() {
        return "suggestion:" + request;
    }
}
