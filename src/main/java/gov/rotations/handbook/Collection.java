package gov.rotations.handbook;

/** What kind of page it is. */
public enum Collection {
    HANDBOOK,
    /** Questions and answers. */
    FAQ,
    /** What the programme is for and the principles it works by. */
    PURPOSE
}
