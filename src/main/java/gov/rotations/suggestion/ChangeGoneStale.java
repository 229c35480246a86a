package gov.rotations.suggestion;

import gov.rotations.shared.Fact;

/** A question to the author stayed without an answer for too long. */
public record ChangeGoneStale(long request) implements Fact {

    @Override
    public String subject() {
        return "suggestion:" + request;
    }
}
