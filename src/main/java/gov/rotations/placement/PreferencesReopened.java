package gov.rotations.placement;

import gov.rotations.shared.Fact;
import java.time.Instant;

/** The window for wishes is open again; every list may be changed. */
public record PreferencesReopened(RoundId round, Instant until) implements Fact {

    @Override
    public String subject() {
        return "round:" + round;
    }
}
