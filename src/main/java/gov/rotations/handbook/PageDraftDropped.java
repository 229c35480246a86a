package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** A revision will not be published. */
public record PageDraftDropped(long page, int revision) implements Fact {

    @Override
    public String subject() {
        return "page:" + page;
    }
}
