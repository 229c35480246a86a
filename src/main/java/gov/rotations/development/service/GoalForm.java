package gov.rotations.development.service;

import gov.rotations.development.entity.Goal;
import gov.rotations.skills.SkillKey;
import java.io.Serializable;
import java.time.LocalDate;

/** What an associate says of a goal. */
public class GoalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private long version;
    private String words;
    private SkillKey skill;
    private LocalDate dueOn;

    static GoalForm of(Goal goal) {
        GoalForm form = new GoalForm();
        form.id = goal.id();
        form.version = goal.version();
        form.words = goal.words();
        form.skill = goal.skill();
        form.dueOn = goal.dueOn();
        return form;
    }

    public Long getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public SkillKey getSkill() {
        return skill;
    }

    public void setSkill(SkillKey skill) {
        this.skill = skill;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
