package gov.rotations.suggestion;

import gov.rotations.shared.Fact;

/** Somebody keeps the draft of a request. */
public record ChangeDrafted(long request) implements Fact {

    @Override
    public String subject() {
        return "suggestion:" + request;
    }
}
