package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** Somebody has read a page again and it still holds. */
public record PageConfirmed(long page) implements Fact {

    @Override
    public String subject() {
        return "page:" + page;
    }
}
