package gov.rotations.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whole days from the first to the last, both included. */
public record DateRange(LocalDate first, LocalDate last) {

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A date range ends on or after its first day: %s to %s".formatted(first, last));
        }
    }

    public boolean overlaps(DateRange other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Number of days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
