package gov.rotations.events;

/** The kinds of events: the same steps, different looks and figures. */
public enum EventKind {
    /** Several days of learning together; associates are expected to come. */
    BOOT_CAMP,
    COURSE, WORKSHOP, TRIP,
    /** Never counts against anybody. */
    SOCIAL,
    COMMUNITY, TALK
}
