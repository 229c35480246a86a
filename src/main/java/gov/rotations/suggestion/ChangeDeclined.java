package gov.rotations.suggestion;

import gov.rotations.shared.Fact;

/** A steward has declined a request and said why. */
public record ChangeDeclined(long request) implements Fact {

    @Override
    public String subject() {
        return "suggestion:" + request;
    }
}
