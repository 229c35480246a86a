package gov.rotations.development.service;

import gov.rotations.development.Confidence;
import gov.rotations.development.entity.Statement;
import gov.rotations.skills.FrameworkText;

/**
 * What one person says about one skill, in the words of the edition it was said against.
 *
 * @param level 0 to 4, or null
 * @param word what the edition calls the level; null for 0 and where none is stated
 */
public record Said(Integer level, String word, boolean notSure, Confidence confidence, String note) {

    static Said of(Statement statement, FrameworkText edition) {
        return new Said(statement.level(), word(statement.level(), edition), statement.notSure(), statement.confidence(), statement.note());
    }

    private static String word(Integer level, FrameworkText edition) {
        return level == null || level == 0 || level > edition.levels().size() ? null : edition.level(level).title();
    }

    /** Whether the skill is new to the associate. */
    public boolean isNew() {
        return level != null && level == 0;
    }

    @Override
    public String toString() {
        return "Said";
    }
}
