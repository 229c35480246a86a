package gov.rotations.retrospective;

import gov.rotations.shared.Fact;

/** An improvement was agreed, begun, done or dropped. */
public record ImprovementMoved(long improvement, String state) implements Fact {

    @Override
    public String subject() {
        return "improvement:" + improvement;
    }
}
