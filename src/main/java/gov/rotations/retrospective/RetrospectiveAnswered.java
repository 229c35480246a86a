package gov.rotations.retrospective;

import gov.rotations.shared.Fact;

/** One side has looked back, or changed its answer; never what it said. */
public record RetrospectiveAnswered(long retrospective, String side) implements Fact {

    @Override
    public String subject() {
        return "retrospective:" + retrospective;
    }
}
