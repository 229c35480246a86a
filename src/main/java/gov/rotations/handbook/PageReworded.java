package gov.rotations.handbook;

import gov.rotations.shared.Fact;

/** A revision that is being written says something else. */
public record PageReworded(long page, int revision) implements Fact {

    @Override
    public String subject() {
        return "page:" + page;
    }
}
