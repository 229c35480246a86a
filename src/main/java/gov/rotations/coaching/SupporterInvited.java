package gov.rotations.coaching;

import gov.rotations.shared.Fact;

/** Somebody was asked to support associates. */
public record SupporterInvited(SupporterId supporter) implements Fact {

    @Override
    public String subject() {
        return "supporter:" + supporter;
    }
}
