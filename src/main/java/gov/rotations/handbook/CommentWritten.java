package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** A reader has written a comment on a page. */
public record CommentWritten(long comment) implements Fact {

    @Override
    public String subject() {
        return "comment:" + comment;
    }
}
