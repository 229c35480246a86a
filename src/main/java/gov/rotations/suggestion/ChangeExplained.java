package gov.rotations.suggestion;

import gov.rotations.shared.Fact;

/** The author has answered the question of a steward. */
public record ChangeExplained(long request) implements Fact {

    @Override
    public String subject() {
        return "suggestion:" + request;
    }
}
