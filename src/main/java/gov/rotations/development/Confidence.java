package gov.rotations.development;

/** How sure somebody is of the level they state. */
public enum Confidence {
    LOW, MEDIUM, HIGH
}
