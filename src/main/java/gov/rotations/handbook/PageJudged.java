package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** A reader says whether a page helped. */
public record PageJudged(long page, boolean helpful) implements Fact {

    @Override
    public String subject() {
        return "page:" + page;
    }
}
