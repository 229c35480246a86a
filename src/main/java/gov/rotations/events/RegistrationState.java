package gov.rotations.events;

/** The steps of a registration. */
public enum RegistrationState {
    /** Takes part in a drawing of seats. */
    REQUESTED,
    CONFIRMED, WAITLISTED,
    /** A seat is held for a while. */
    OFFERED,
    CANCELLED,
    /** Offered, and not taken in time. */
    LAPSED;

    public boolean mayBecome(RegistrationState next) {
        return switch (this) {
            case REQUESTED -> next == CONFIRMED || next == WAITLISTED || next == CANCELLED;
            case CONFIRMED -> next == CANCELLED || next == LAPSED || next == WAITLISTED;
            case WAITLISTED -> next == OFFERED || next == CONFIRMED || next == CANCELLED;
            case OFFERED -> next == CONFIRMED || next == LAPSED || next == CANCELLED || next == WAITLISTED;
            case CANCELLED, LAPSED -> false;
        };
    }

    /** Whether a seat is taken by it. */
    public boolean holdsSeat() {
        return this == CONFIRMED || this == OFFERED;
    }

    /** Whether the person may not register a second time. */
    public boolean isLive() {
        return this != CANCELLED && this != LAPSED;
    }
}
