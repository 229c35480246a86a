package gov.rotations.retrospective;

import gov.rotations.shared.Fact;

/** What is to be done, its owner or its period has changed. */
public record ImprovementChanged(long improvement) implements Fact {

    @Override
    public String subject() {
        return "improvement:" + improvement;
    }
}
