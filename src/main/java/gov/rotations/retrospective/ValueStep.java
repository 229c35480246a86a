package gov.rotations.retrospective;

/** How much people who use the service have got from a placement. */
public enum ValueStep {
    NOTHING_YET, A_LITTLE, SOME, MUCH, A_GREAT_DEAL
}
