package gov.rotations.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Lets the demo do now what people would have done some time ago: for as long as it does, the clock of the house stands
 * back in that thread. Nobody but the demo may ask for it, and {@code ArchitectureTest} sees to that.
 */
public final class Earlier {

    private static final ThreadLocal<Duration> BACK = ThreadLocal.withInitial(() -> Duration.ZERO);

    private Earlier() {
    }

    /** Does something as it would have been done so long ago. */
    public static void by(Duration back, Runnable what) {
        Duration before = BACK.get();
        BACK.set(back);
        try {
            what.run();
        } finally {
            BACK.set(before);
        }
    }

    /** A clock that can be put back. */
    static Clock clock(Clock clock) {
        return new PutBack(clock);
    }

    private static final class PutBack extends Clock {

        private final Clock clock;

        private PutBack(Clock clock) {
            this.clock = clock;
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new PutBack(clock.withZone(zone));
        }

        @Override
        public Instant instant() {
            return clock.instant().minus(BACK.get());
        }
    }
}
