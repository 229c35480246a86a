package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** Readers may comment on this page again. */
public record PageOpenedForComments(long page) implements Fact {

    @Override
    public String subject() {
        return "page:" + page;
    }
}
