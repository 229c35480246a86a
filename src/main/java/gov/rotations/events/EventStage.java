package gov.rotations.events;

/** Where an event stands: what was decided about it, and what the clock says. */
public enum EventStage {
    DRAFT,
    /** In the calendar; registration has not begun. */
    ANNOUNCED,
    REGISTRATION_OPEN, REGISTRATION_CLOSED, RUNNING, HELD, CANCELLED;

    /** Whether it takes place, or took place. */
    public boolean isOn() {
        return this != DRAFT && this != CANCELLED;
    }

    public boolean isBeforeStart() {
        return this == ANNOUNCED || this == REGISTRATION_OPEN || this == REGISTRATION_CLOSED;
    }
}
