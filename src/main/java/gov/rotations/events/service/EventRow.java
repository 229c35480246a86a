package gov.rotations.events.service;

import gov.rotations.events.EventKind;
import gov.rotations.events.EventStage;
import gov.rotations.events.RegistrationState;
import gov.rotations.shared.Times;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An event as calendars and lists show it.
 *
 * @param taken seats somebody has, or that are held for somebody
 * @param mine where the reader's own registration stands, null without a live one
 * @param organised whether the reader organises it
 */
public record EventRow(long id, EventKind kind, String title, String theme, EventStage stage, Instant starts, Instant ends, String venue,
    boolean online, int capacity, int taken, int waiting, RegistrationState mine, boolean organised) {

    public int getFree() {
        return Math.max(0, capacity - taken);
    }

    /** Whether whoever registers now has to wait. */
    public boolean isFull() {
        return stage.isBeforeStart() && getFree() == 0;
    }

    public boolean isOver() {
        return stage == EventStage.HELD || stage == EventStage.CANCELLED;
    }

    public boolean isDated() {
        return starts != null;
    }

    public LocalDate getFirstDay() {
        return starts.atZone(Times.ZONE).toLocalDate();
    }

    public LocalDate getLastDay() {
        return ends.minusNanos(1).atZone(Times.ZONE).toLocalDate();
    }

    /** Percent of the seats that are taken, for a picture. */
    public int getFilled() {
        return Math.min(100, taken * 100 / capacity);
    }
}
