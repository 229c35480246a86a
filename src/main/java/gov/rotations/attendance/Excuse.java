package gov.rotations.attendance;

/** Why somebody was excused, as a category only: nothing about health or home is ever written down. */
public enum Excuse {
    UNWELL, ON_LEAVE, NEEDED_AT_WORK, CARING, TRAVEL, OTHER
}
