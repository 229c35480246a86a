package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** Nobody writes comments on this page any more; those there are stay. */
public record PageClosedForComments(long page) implements Fact {

    @Override
    public String subject() {
        return "page:" + page;
    }
}
