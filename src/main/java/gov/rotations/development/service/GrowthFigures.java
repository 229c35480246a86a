package gov.rotations.development.service;

import gov.rotations.development.Moment;
import java.util.List;

/**
 * M11: how many people see themselves at least one level further at the end than at the start, skill by skill. Pairs only, and
 * nothing about few.
 *
 * @param cohort code of the cohort, or null for all
 * @param rows the skills of the edition in force
 */
public record GrowthFigures(Moment end, String cohort, List<Row> rows) {

    /** Below so many pairs nothing is shown. */
    public static final int FEWEST = 10;

    /** The longest bar of the picture. */
    static final int HEIGHT = 44;

    /**
     * One skill.
     *
     * @param pairs people who stated a level at both moments @param further of them, at least one level above
     * @param crossed of them, stated against two editions that the crosswalk ties
     * @param steps how many stood at each level then and now; empty when there are too few
     */
    public record Row(String title, boolean shown, int pairs, int further, int crossed, List<Step> steps) {
    }

    /** One level. @param word null for 0 @param beforeHeight of its bar in the picture, up to {@link #HEIGHT} */
    public record Step(int level, String word, int before, int after, int beforeHeight, int afterHeight) {
    }
}
