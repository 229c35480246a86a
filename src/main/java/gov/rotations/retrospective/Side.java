package gov.rotations.retrospective;

/** Who looks back on a placement. */
public enum Side {
    ASSOCIATE,
    /** Whoever answers for the department, or manages the associate there day to day: they give one answer together. */
    HOST
}
