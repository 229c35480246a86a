package gov.rotations.coaching;

import gov.rotations.shared.Fact;

/** A supporter has stopped. */
public record SupporterRetired(SupporterId supporter) implements Fact {

    @Override
    public String subject() {
        return "supporter:" + supporter;
    }
}
