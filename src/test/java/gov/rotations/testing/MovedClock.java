package gov.rotations.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;

/**
 * The clock of the server while tests run. A test may stop it at a moment for what it does itself; for everybody else,
 * jobs among them, it goes on.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovedClock {

    private static final ThreadLocal<Instant> STOPPED = new ThreadLocal<>();

    /** Does the work at this moment. */
    public <T> T at(Instant moment, Callable<T> work) throws Exception {
        Instant before = STOPPED.get();
        STOPPED.set(moment);
        try {
            return work.call();
        } finally {
            STOPPED.set(before);
        }
    }

    public void at(Instant moment, Acting.Work work) throws Exception {
        at(moment, () -> {
            work.run();
            return null;
        });
    }

    @Produces
    public Clock clock() {
        return new OfThread(ZoneId.of("Europe/London"));
    }

    private static final class OfThread extends Clock {

        private final ZoneId zone;

        private OfThread(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new OfThread(other);
        }

        @Override
        public Instant instant() {
            return STOPPED.get() == null ? Instant.now() : STOPPED.get();
        }
    }
}
