package gov.rotations.development.service;

import gov.rotations.development.Circle;
import gov.rotations.skills.SkillKey;
import java.util.List;
import java.util.Set;

/**
 * Everything of one's own plan at a glance.
 *
 * @param wishes skills they want to grow, as they said for the planner; the strongest first
 * @param under what is being done now
 * @param planned what comes next
 * @param aside activities put aside
 */
public record PlanOverview(List<GoalRow> goals, Set<Circle> readers, List<SkillKey> wishes, List<RecordRow> under, List<RecordRow> planned, Spread spread,
    List<Suggestion> suggestions, List<Aside> aside) {

    /** An activity that is not suggested any more. */
    public record Aside(String activity, String title) {
    }
}
