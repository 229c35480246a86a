package gov.rotations.suggestion;

import gov.rotations.shared.Fact;

/** One steward accepts a request; it takes a second one. */
public record ChangeSeconded(long request) implements Fact {

    @Override
    public String subject() {
        return "suggestion:" + request;
    }
}
