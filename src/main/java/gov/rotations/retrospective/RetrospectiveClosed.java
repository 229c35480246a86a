package gov.rotations.retrospective;

import gov.rotations.shared.Fact;

/** The time to answer is over, and a side has not. */
public record RetrospectiveClosed(long retrospective) implements Fact {

    @Override
    public String subject() {
        return "retrospective:" + retrospective;
    }
}
