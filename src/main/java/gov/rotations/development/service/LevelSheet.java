package gov.rotations.development.service;

import gov.rotations.skills.FrameworkText;
import java.util.List;

/**
 * One level view with the words of its edition.
 *
 * @param inForce code of a later edition that is in force, or null
 * @param revision which of its revisions is shown, from 1
 * @param revisions the numbers of those the reader may read
 * @param answers what is said about each skill of the edition, in its order
 */
public record LevelSheet(LevelViewRow row, FrameworkText edition, String inForce, boolean stays, int revision, List<Integer> revisions,
    List<Answer> answers) {

    /** One skill and what is said of it; null where nothing is. */
    public record Answer(FrameworkText.Skill skill, Said said) {
    }

    public FrameworkText.Skill skill(String key) {
        return edition.findSkill(key).orElseThrow();
    }

    /** Whether the author has to say how it goes on, because a later edition is in force. */
    public boolean isUndecided() {
        return inForce != null && !stays && row.isDraft() && row.writable();
    }

    /** Whether the reader writes on what is shown. */
    public boolean isWritten() {
        return row.isDraft() && row.writable() && revision == revisions.get(revisions.size() - 1);
    }
}
