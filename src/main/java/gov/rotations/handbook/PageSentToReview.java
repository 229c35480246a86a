package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** A revision waits for somebody else to read it. */
public record PageSentToReview(long page, int revision) implements Fact {

    @Override
    public String subject() {
        return "page:" + page;
    }
}
