package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** An editor lets a comment be read again that had been removed. */
public record CommentRestored(long comment) implements Fact {

    @Override
    public String subject() {
        return "comment:" + comment;
    }
}
