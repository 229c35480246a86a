package gov.rotations.suggestion;

import gov.rotations.shared.Fact;

/** Somebody has said something about a request. */
public record ChangeDiscussed(long request, long comment) implements Fact {

    @Override
    public String subject() {
        return "suggestion:" + request;
    }
}
