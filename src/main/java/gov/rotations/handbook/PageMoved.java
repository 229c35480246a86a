package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** A page has a new address; the old one leads to it. */
public record PageMoved(long page, String slug) implements Fact {

    @Override
    public String subject() {
        return "page:" + page;
    }
}
