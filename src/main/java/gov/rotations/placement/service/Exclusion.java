package gov.rotations.placement.service;

/** Why a pair is left out of a plan although no rule of the planner's contract names it. */
public enum Exclusion {
    /** A subject the associate will not work on; never shown to anybody else, and to the associate not at all. */
    OPT_OUT,
    /** The post asks for somebody already settled in the programme. */
    FIRST_ROTATION,
    /** The associate's own manager would be the host. */
    CONFLICT,
    /** A programme admin forbade the pair. */
    FORBIDDEN,
    /** The department declined the pair. */
    DECLINED
}
