package gov.rotations.suggestion;

import gov.rotations.shared.Fact;

/** Stewards need to know more about a request. */
public record ChangeQuestioned(long request) implements Fact {

    @Override
    public String subject() {
        return "suggestion:" + request;
    }
}
