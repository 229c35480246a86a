package gov.rotations.placement;

import gov.rotations.shared.Fact;
import java.time.Instant;

/** The window for wishes closes at another moment than was said. */
public record PreferenceWindowMoved(RoundId round, Instant from, Instant until) implements Fact {

    @Override
    public String subject() {
        return "round:" + round;
    }
}
