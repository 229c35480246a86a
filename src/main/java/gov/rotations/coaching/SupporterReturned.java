package gov.rotations.coaching;

import gov.rotations.shared.Fact;

/** A supporter takes people again. */
public record SupporterReturned(SupporterId supporter) implements Fact {

    @Override
    public String subject() {
        return "supporter:" + supporter;
    }
}
