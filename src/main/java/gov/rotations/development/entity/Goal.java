package gov.rotations.development.entity;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.GoalNotOpen;
import gov.rotations.skills.SkillKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Something an associate wants to reach, in their own words. */
@Entity
@Table(name = "development_goal")
public class Goal {

    public enum State {
        OPEN, DONE,
        /** No longer wanted, which is as good an end as any. */
        DROPPED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case OPEN -> next == DONE || next == DROPPED;
                case DONE, DROPPED -> next == OPEN;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "associate_id")
    private AssociateId associate;

    @Enumerated(EnumType.STRING)
    private SkillKey skill;

    private String words;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Goal() {
        // for JPA
    }

    public Goal(AssociateId associate) {
        this.associate = associate;
    }

    /** @param about the skill it is about, or null @param day by which, or null */
    public void say(String text, SkillKey about, LocalDate day) {
        if (state != State.OPEN) {
            throw new GoalNotOpen(state, State.OPEN);
        }
        words = text;
        skill = about;
        dueOn = day;
    }

    public void reach(LocalDate today) {
        become(State.DONE);
        closedOn = today;
    }

    public void drop(LocalDate today) {
        become(State.DROPPED);
        closedOn = today;
    }

    public void reopen() {
        become(State.OPEN);
        closedOn = null;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new GoalNotOpen(state, next);
        }
        state = next;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public AssociateId associate() {
        return associate;
    }

    public SkillKey skill() {
        return skill;
    }

    public String words() {
        return words;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public State state() {
        return state;
    }

    public LocalDate closedOn() {
        return closedOn;
    }
}
