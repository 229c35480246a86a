package gov.rotations.events.service;

import gov.rotations.events.EventKind;
import java.time.Duration;
import java.util.List;

/**
 * How waiting for a seat ended at events of one kind.
 *
 * @param waited people who ever waited
 * @param seated those of them who got a seat
 * @param usual how long half of those waited at most; null when none got one
 */
public record WaitingFigure(EventKind kind, int waited, int seated, Duration usual) {

    /** Of fewer people nothing is told, so that nobody is recognised. */
    static final int FEWEST = 5;

    static WaitingFigure of(EventKind kind, int waited, List<Duration> waits) {
        List<Duration> sorted = waits.stream().sorted().toList();
        return new WaitingFigure(kind, waited, sorted.size(), sorted.isEmpty() ? null : median(sorted));
    }

    private static Duration median(List<Duration> sorted) {
        Duration upper = sorted.get(sorted.size() / 2);
        return sorted.size() % 2 == 1 ? upper : upper.plus(sorted.get(sorted.size() / 2 - 1)).dividedBy(2);
    }

    /** Whether so few waited that people would be recognised. */
    public boolean isTooFew() {
        return waited < FEWEST;
    }

    /** Whether the time can be told. */
    public boolean isTimed() {
        return seated >= FEWEST;
    }

    /** Per cent of those who waited who got a seat. */
    public long getConverted() {
        return waited == 0 ? 0 : Math.round(seated * 100.0 / waited);
    }

    /** Whole hours, rounded. */
    public long getHours() {
        return usual == null ? 0 : Math.round(usual.toMinutes() / 60.0);
    }
}
