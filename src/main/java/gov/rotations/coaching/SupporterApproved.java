package gov.rotations.coaching;

import gov.rotations.shared.Fact;

/** A supporter may be matched from now on. */
public record SupporterApproved(SupporterId supporter) implements Fact {

    @Override
    public String subject() {
        return "supporter:" + supporter;
    }
}
