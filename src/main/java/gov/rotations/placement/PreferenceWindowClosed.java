package gov.rotations.placement;

import gov.rotations.shared.Fact;

/** The window for wishes has closed: lists are locked, and who gave none takes any opening. */
public record PreferenceWindowClosed(RoundId round, int locked, int defaulted) implements Fact {

    @Override
    public String subject() {
        return "round:" + round;
    }
}
