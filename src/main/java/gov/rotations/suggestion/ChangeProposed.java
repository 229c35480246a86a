package gov.rotations.suggestion;

import gov.rotations.shared.Fact;

/** Somebody has sent a request to change something. */
public record ChangeProposed(long request) implements Fact {

    @Override
    public String subject() {
        return "suggestion:" + request;
    }
}
