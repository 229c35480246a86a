package gov.rotations.development.entity;

import gov.rotations.development.Confidence;
import gov.rotations.shared.Typed;

/**
 * What somebody says about one skill. Where nothing is said there is no statement: missing is missing, never nought. Level 0
 * is not yet: there was no occasion for it.
 *
 * @param level 0 to 4, or null where none is stated
 * @param notSure instead of a level
 * @param confidence how sure of the level, or null
 * @param note what was seen or done, or null
 */
public record Statement(String skill, Integer level, boolean notSure, Confidence confidence, String note) {

    /** Levels go up to here. */
    public static final int HIGHEST = 4;

    public Statement {
        if (level != null && (level < 0 || level > HIGHEST || notSure)) {
            throw new IllegalArgumentException("A level is between 0 and 4, or somebody is not sure");
        }
        confidence = level == null ? null : confidence;
        note = Typed.orNull(note);
    }

    /** The same said about another skill, where a later edition has moved it. */
    public Statement movedTo(String otherSkill) {
        return new Statement(otherSkill, level, notSure, confidence, note);
    }

    /** Whether it says anything at all. */
    public boolean saysSomething() {
        return level != null || notSure || note != null;
    }

    /** Words are not for logs. */
    @Override
    public String toString() {
        return "Statement[" + skill + "]";
    }
}
