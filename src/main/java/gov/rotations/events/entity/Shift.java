package gov.rotations.events.entity;

import gov.rotations.shared.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/** Takes moments to other days as the clock on the wall counts them: ten o'clock stays ten o'clock when the clocks change in between. */
public record Shift(Duration by) {

    /** Leaves everything where it is. */
    public static final Shift NONE = new Shift(Duration.ZERO);

    /** So that what began at the first moment begins at this time. */
    public static Shift between(Instant first, LocalDateTime begins) {
        return new Shift(Duration.between(first.atZone(Times.ZONE).toLocalDateTime(), begins));
    }

    public Instant of(Instant moment) {
        return moment == null ? null : moment.atZone(Times.ZONE).toLocalDateTime().plus(by).atZone(Times.ZONE).toInstant();
    }
}
