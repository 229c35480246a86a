package gov.rotations.opening.entity;

import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.shared.ChangedMeanwhile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * How many associates a department asks for in a rotation. An admin agrees or declines; asking anew opens the question
 * again.
 */
@Entity
@Table(name = "opening_bid")
public class Bid {

    public enum State {
        /** With the programme admins. */
        SUBMITTED,
        AGREED, DECLINED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case SUBMITTED -> true;
                case AGREED, DECLINED -> next == SUBMITTED;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "department_id")
    private DepartmentId department;
    @Column(name = "rotation_id")
    private RotationId rotation;
    private int minimum;
    private int wanted;
    @Enumerated(EnumType.STRING)
    private State state;
    private String reason;

    protected Bid() {
        // for JPA
    }

    public Bid(DepartmentId department, RotationId rotation) {
        this.department = department;
        this.rotation = rotation;
        this.state = State.SUBMITTED;
    }

    /** @param fewest with fewer the department would rather have none @param most how many it wants */
    public void ask(int fewest, int most) {
        become(State.SUBMITTED);
        minimum = fewest;
        wanted = most;
        reason = null;
    }

    public void agree() {
        become(State.AGREED);
    }

    public void decline(String why) {
        become(State.DECLINED);
        reason = why;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new ChangedMeanwhile();
        }
        state = next;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public DepartmentId department() {
        return department;
    }

    public RotationId rotation() {
        return rotation;
    }

    public int minimum() {
        return minimum;
    }

    public int wanted() {
        return wanted;
    }

    public State state() {
        return state;
    }

    public String reason() {
        return reason;
    }
}
