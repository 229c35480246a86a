package planted.gov.rotations.cohort;

import gov.rotations.shared.Earlier;
import java.time.Duration;

/** Planted: puts the clock back, which only the demo may. */
class PretendsItWasEarlier {

    void lie() {
        Earlier.by(Duration.ofDays(1), () -> { });
    }
}
