package gov.rotations.suggestion;

import gov.rotations.shared.Fact;

/** A steward has hidden what somebody said; the reason stands beside it. */
public record CommentHidden(long request, long comment) implements Fact {

    @Override
    public String subject() {
        return "suggestion:" + request;
    }
}
