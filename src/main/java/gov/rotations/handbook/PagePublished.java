package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** Readers see a new revision of a page. */
public record PagePublished(long page, int revision) implements Fact {

    @Override
    public String subject() {
        return "page:" + page;
    }
}
