package gov.rotations.development.web;

import gov.rotations.development.Circle;
import gov.rotations.development.entity.ActivityRecord;
import gov.rotations.opening.Phase;
import gov.rotations.skills.SkillKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What one can choose from on the pages of the plan and its records. */
@Named
@ApplicationScoped
public class RecordChoices {

    public SkillKey[] getSkills() {
        return SkillKey.values();
    }

    public Phase[] getPhases() {
        return Phase.values();
    }

    public ActivityRecord.State[] getStates() {
        return ActivityRecord.State.values();
    }

    public Circle[] getCircles() {
        return Circle.values();
    }

    /** Goals are for coach and manager only. */
    public List<Circle> getPlanCircles() {
        return List.of(Circle.COACH, Circle.MANAGER);
    }
}
