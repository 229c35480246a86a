package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** An editor has looked at a comment that was reported, and it stays. */
public record CommentKept(long comment) implements Fact {

    @Override
    public String subject() {
        return "comment:" + comment;
    }
}
