package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** Somebody has taken their own comment back; its words are gone. */
public record CommentRemoved(long comment) implements Fact {

    @Override
    public String subject() {
        return "comment:" + comment;
    }
}
