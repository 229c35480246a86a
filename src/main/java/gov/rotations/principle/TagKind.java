package gov.rotations.principle;

/** What can put a principle into practice. A placement shows what its opening says. */
public enum TagKind {
    ACTIVITY, EVENT, OPENING
}
