package gov.rotations.retrospective;

/** What an improvement is about. */
public enum ImprovementTheme {
    /** Preferences, plans and proposals. */
    PLACING,
    /** Work and life during a placement. */
    WORKING, SUPPORT, LEARNING, EVENTS,
    /** This product. */
    PRODUCT, OTHER
}
