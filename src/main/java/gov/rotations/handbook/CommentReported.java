package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** A reader has asked an editor to look at a comment. */
public record CommentReported(long comment) implements Fact {

    @Override
    public String subject() {
        return "comment:" + comment;
    }
}
