package gov.rotations.suggestion;

import gov.rotations.shared.Fact;

/** Two stewards have accepted a request. */
public record ChangeAccepted(long request) implements Fact {

    @Override
    public String subject() {
        return "suggestion:" + request;
    }
}
