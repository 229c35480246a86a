package gov.rotations.suggestion;

import gov.rotations.security.Actor;
import gov.rotations.security.Role;

/** What a change can be proposed on. */
public enum TargetKind {
    /** A skill, a level or a role of the framework. */
    FRAMEWORK,
    ACTIVITY,
    /** Something to read or attend elsewhere. */
    RESOURCE,
    /** A page of the handbook, a question and its answer, or a page about the programme's purpose. */
    PAGE,
    METRIC;

    /** Whether somebody looks after these things: stewards do, and editors after pages. */
    public boolean isLookedAfterBy(Actor actor) {
        return actor.is(Role.STEWARD) || this == PAGE && actor.is(Role.EDITOR);
    }
}
