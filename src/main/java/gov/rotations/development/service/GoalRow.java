package gov.rotations.development.service;

import gov.rotations.development.entity.Goal;
import gov.rotations.skills.SkillKey;
import java.io.Serializable;
import java.time.LocalDate;

/** One goal. @param past whether its day has gone by while it is open */
public record GoalRow(long id, String words, SkillKey skill, LocalDate dueOn, Goal.State state, LocalDate closedOn, boolean past) implements Serializable {

    static GoalRow of(Goal goal, LocalDate today) {
        boolean open = goal.state() == Goal.State.OPEN;
        return new GoalRow(goal.id(), goal.words(), goal.skill(), goal.dueOn(), goal.state(), goal.closedOn(),
            open && goal.dueOn() != null && goal.dueOn().isBefore(today));
    }

    public boolean isOpen() {
        return state == Goal.State.OPEN;
    }
}
