package gov.rotations.placement.entity;

import gov.rotations.placement.MoveTableId;
import gov.rotations.placement.PlanId;
import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** The best plan for each number of people allowed to move, so that an admin sees the trade and chooses. */
@Entity
@Table(name = "placement_move_table")
public class MoveTable {

    public enum State {
        /** The planner is at work. */
        SOLVING,
        SOLVED,
        /** Somebody stopped it; what was found so far stands. */
        CANCELLED,
        FAILED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "plan_id")
    private PlanId plan;

    @Column(name = "snapshot_id")
    private long snapshot;

    private int most;

    private int seconds;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "author_id")
    private AccountId author;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected MoveTable() {
        // for JPA
    }

    /** A table the planner is about to work on. @param most how many people may move in its last row */
    public MoveTable(PlanId plan, long snapshot, int most, int seconds) {
        this.plan = plan;
        this.snapshot = snapshot;
        this.most = most;
        this.seconds = seconds;
        this.state = State.SOLVING;
    }

    public MoveTable askedBy(AccountId who, Instant now) {
        author = who;
        createdAt = now;
        return this;
    }

    /** Every row is as good as the time allowed. */
    public void finish(Instant now) {
        end(State.SOLVED, now);
    }

    public void cancel(Instant now) {
        end(State.CANCELLED, now);
    }

    public void fail(Instant now) {
        end(State.FAILED, now);
    }

    private void end(State how, Instant now) {
        if (state == State.SOLVING) {
            state = how;
            finishedAt = now;
        }
    }

    /** True when its seconds, and some time for writing, are long over. */
    public boolean isOverdue(Instant now, Duration patience) {
        return state == State.SOLVING && createdAt.plusSeconds(seconds).plus(patience).isBefore(now);
    }

    public MoveTableId id() {
        return new MoveTableId(id);
    }

    public PlanId plan() {
        return plan;
    }

    public long snapshot() {
        return snapshot;
    }

    public int most() {
        return most;
    }

    public int seconds() {
        return seconds;
    }

    public State state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
