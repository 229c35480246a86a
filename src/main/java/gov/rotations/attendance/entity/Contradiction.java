package gov.rotations.attendance.entity;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.ContradictionGone;
import gov.rotations.attendance.Excuse;
import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A paper register says something else than what is known of somebody: nothing is changed until a person has settled it. */
@Entity
@Table(name = "attendance_contradiction")
public class Contradiction {

    public enum State {
        OPEN,
        /** What was known stays. */
        KEPT,
        /** The paper was right. */
        TAKEN;

        public boolean mayBecome(State next) {
            return this == OPEN && next != OPEN;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "attendance_id")
    private Attendance attendance;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    @Column(name = "paper_state")
    private AttendanceState paperState;

    @Enumerated(EnumType.STRING)
    @Column(name = "paper_excuse")
    private Excuse paperExcuse;

    @Column(name = "paper_share")
    private int paperShare;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private AccountId settledBy;

    protected Contradiction() {
        // for JPA
    }

    public Contradiction(Attendance attendance, Mark paper, Instant now) {
        this.attendance = attendance;
        this.paperState = paper.state();
        this.paperExcuse = paper.excuse();
        this.paperShare = paper.share();
        this.foundAt = now;
        this.state = State.OPEN;
    }

    /** @param paper whether the paper was right */
    public void settle(boolean paper, Instant now, AccountId by) {
        become(paper ? State.TAKEN : State.KEPT);
        settledAt = now;
        settledBy = by;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new ContradictionGone();
        }
        state = next;
    }

    public Mark paper() {
        return new Mark(paperState, paperExcuse, paperShare);
    }

    public long id() {
        return id;
    }

    public Attendance attendance() {
        return attendance;
    }

    public State state() {
        return state;
    }
}
