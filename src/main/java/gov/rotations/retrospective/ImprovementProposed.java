package gov.rotations.retrospective;

import gov.rotations.shared.Fact;

/** Something stands in the log of improvements. */
public record ImprovementProposed(long improvement) implements Fact {

    @Override
    public String subject() {
        return "improvement:" + improvement;
    }
}
