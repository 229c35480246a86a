package gov.rotations.development;

/**
 * Who else may read something that belongs to an associate. A set and no ladder: somebody may show a thing to their manager
 * and not to their coach. Nobody chosen means nobody else.
 */
public enum Circle {
    /** Coaches whose pairing with the associate is active or rests. */
    COACH,
    /** Host and home managers who are linked today. */
    MANAGER,
    /** Programme admins. */
    PROGRAMME
}
