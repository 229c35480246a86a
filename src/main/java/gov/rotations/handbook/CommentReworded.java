package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** Somebody has changed the words of their own comment. */
public record CommentReworded(long comment) implements Fact {

    @Override
    public String subject() {
        return "comment:" + comment;
    }
}
