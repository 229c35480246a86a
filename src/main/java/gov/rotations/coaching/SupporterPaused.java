package gov.rotations.coaching;

import gov.rotations.shared.Fact;

/** A supporter takes nobody new for a while. */
public record SupporterPaused(SupporterId supporter) implements Fact {

    @Override
    public String subject() {
        return "supporter:" + supporter;
    }
}
