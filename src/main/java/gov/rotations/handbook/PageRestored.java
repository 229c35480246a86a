package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** A page that was taken away can be read again. */
public record PageRestored(long page) implements Fact {

    @Override
    public String subject() {
        return "page:" + page;
    }
}
