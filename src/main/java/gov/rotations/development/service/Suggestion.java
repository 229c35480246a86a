package gov.rotations.development.service;

import gov.rotations.opening.Phase;
import gov.rotations.skills.SkillKey;
import java.io.Serializable;

/**
 * An activity that might suit, and why.
 *
 * @param skill what it is about, for every reason but the phase
 * @param phase of the placement, or null
 * @param words of the goal, or department of the placement, or null
 */
public record Suggestion(String activity, String title, String theme, Reason reason, SkillKey skill, Phase phase, String words) implements Serializable {

    /** Why; never a level. */
    public enum Reason {
        /** A goal is about the skill. */
        GOAL,
        /** The skill is wished for and there is no experience of it. */
        WISH_NEW,
        /** The skill is wished for. */
        WISH,
        /** The product where they work now is in a phase that offers it. */
        PHASE,
        /** There is no experience of the skill. */
        UNTRIED
    }
}
