package gov.rotations.placement.planner;

import java.util.function.LongSupplier;

/**
 * How long a search may take. The path depends on seed and steps alone; the time, read from the caller's
 * clock, can only stop it earlier, and so can a gap that is small enough.
 */
public record Budget(long seed, long maximumSteps, long nanoseconds, double wantedGap, LongSupplier nanoClock) {

    /** A budget counted in steps only, so that the same answer comes every time. */
    public static Budget ofSteps(long seed, long maximumSteps) {
        return new Budget(seed, maximumSteps, Long.MAX_VALUE, 0, () -> 0);
    }

    /** A budget of seconds by the caller's clock, such as {@code System::nanoTime}. */
    public static Budget ofSeconds(long seed, double seconds, LongSupplier nanoClock) {
        return new Budget(seed, Long.MAX_VALUE, (long) (seconds * 1e9), 0, nanoClock);
    }
}
