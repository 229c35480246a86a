package gov.rotations.suggestion;

import gov.rotations.shared.Fact;

/** What a request asked for is published. */
public record ChangeReleased(long request, String edition) implements Fact {

    @Override
    public String subject() {
        return "suggestion:" + request;
    }
}
