package gov.rotations.development.service;

import gov.rotations.development.Moment;
import gov.rotations.skills.FrameworkText;
import java.util.List;

/**
 * The views of one moment beside each other: a row for each skill, a column for each person. Nothing is added up.
 *
 * @param mine whether the reader is the associate
 * @param awaited views that were asked for and nobody has been given; told to the associate only
 */
public record SideBySide(String associate, long associateId, Moment moment, String label, boolean mine, List<Column> columns, List<Line> lines,
    List<LevelViewRow> awaited) {

    /**
     * One person's view.
     *
     * @param edition its title
     * @param discussable whether the reader may say that it was talked about @param closable whether the reader may close it
     * @param revisions numbers of what was shared before
     */
    public record Column(LevelViewRow row, String edition, boolean discussable, boolean closable, List<Integer> revisions) {
    }

    /**
     * One skill.
     *
     * @param cells in the order of the columns; null where nothing is said
     * @param differs whether two people state different levels
     * @param wordings what the levels say in each edition that was used
     */
    public record Line(String title, List<Said> cells, boolean differs, List<Wording> wordings) {
    }

    /** What the levels of one skill say in one edition. @param edition its code, or null where all columns use the same */
    public record Wording(String edition, List<FrameworkText.Level> levels, FrameworkText.Skill skill) {
    }

    public boolean isSeveral() {
        return columns.size() > 1;
    }
}
