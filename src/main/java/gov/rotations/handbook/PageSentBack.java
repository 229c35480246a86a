package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** A revision goes back to who writes it. */
public record PageSentBack(long page, int revision) implements Fact {

    @Override
    public String subject() {
        return "page:" + page;
    }
}
