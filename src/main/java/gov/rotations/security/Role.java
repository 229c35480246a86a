package gov.rotations.security;

/** What a person may be in the programme; somebody may hold several, each with its own scope. */
public enum Role {
    PROGRAMME_HEAD, PROGRAMME_ADMIN, CASE_WORKER,
    /** Answers for one or more departments; the scope of the grant is the department. */
    DEPARTMENT,
    /** Manages associates day to day during a placement. */
    LINE_MANAGER,
    HOME_MANAGER, COACH, ASSOCIATE, CANDIDATE, ASSESSOR, EVENT_ORGANISER, ALUMNUS, COMMUNITY, EDITOR, STEWARD,
    ANALYST, DATA_PROTECTION, SYSTEM
}
