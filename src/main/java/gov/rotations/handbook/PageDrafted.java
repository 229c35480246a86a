package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** Somebody writes a page, or the next revision of one. */
public record PageDrafted(long page, int revision) implements Fact {

    @Override
    public String subject() {
        return "page:" + page;
    }
}
