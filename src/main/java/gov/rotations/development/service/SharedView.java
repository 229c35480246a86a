package gov.rotations.development.service;

import gov.rotations.development.Circle;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What one associate shares with the reader.
 *
 * @param circles in which the reader stands
 * @param goals shared, or null when the plan is not
 */
public record SharedView(long associate, String name, Set<Circle> circles, List<GoalRow> goals, List<RecordRow> records) implements Serializable {

    /** Whether the reader may say something about what is done. */
    public boolean isEndorsing() {
        return circles.contains(Circle.COACH) || circles.contains(Circle.MANAGER);
    }
}
