package gov.rotations.suggestion;

import gov.rotations.shared.Fact;

/** Somebody has taken back what they had said. */
public record CommentRemoved(long request, long comment) implements Fact {

    @Override
    public String subject() {
        return "suggestion:" + request;
    }
}
