package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** An editor has removed a comment; its author reads why. */
public record CommentHidden(long comment) implements Fact {

    @Override
    public String subject() {
        return "comment:" + comment;
    }
}
