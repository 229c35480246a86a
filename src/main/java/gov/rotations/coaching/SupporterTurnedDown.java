package gov.rotations.coaching;

import gov.rotations.shared.Fact;

/** An offer of support was not taken up. */
public record SupporterTurnedDown(SupporterId supporter) implements Fact {

    @Override
    public String subject() {
        return "supporter:" + supporter;
    }
}
