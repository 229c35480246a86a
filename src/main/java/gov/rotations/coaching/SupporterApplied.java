package gov.rotations.coaching;

import gov.rotations.shared.Fact;

/** Somebody offers to support associates. */
public record SupporterApplied(SupporterId supporter) implements Fact {

    @Override
    public String subject() {
        return "supporter:" + supporter;
    }
}
