package gov.rotations.coaching;

import gov.rotations.shared.Fact;

/** A supporter says anew what they offer. */
public record SupporterChanged(SupporterId supporter) implements Fact {

    @Override
    public String subject() {
        return "supporter:" + supporter;
    }
}
