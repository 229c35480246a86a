package gov.rotations.placement;

import gov.rotations.shared.Fact;
import java.time.Instant;

/** Associates may rank openings until the window closes. */
public record PreferencesOpened(RoundId round, Instant until) implements Fact {

    @Override
    public String subject() {
        return "round:" + round;
    }
}
