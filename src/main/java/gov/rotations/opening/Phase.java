package gov.rotations.opening;

/** Phases in the life of a product. */
public enum Phase {
    DISCOVERY, ALPHA, BETA, LIVE, RETIREMENT
}
