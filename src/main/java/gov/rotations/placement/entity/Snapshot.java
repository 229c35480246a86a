package gov.rotations.placement.entity;

import gov.rotations.placement.RoundId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/**
 * Everything a plan was made from, as it stood when the planner began: the problem in the planner's JSON, and the labels
 * people read for its keys. Never changed.
 */
@Entity
@Table(name = "placement_snapshot")
public class Snapshot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "round_id")
    private RoundId round;

    @Column(name = "created_at")
    private Instant createdAt;

    @Lob
    private String problem;

    @Lob
    private String labels;

    private String assumptions;

    protected Snapshot() {
        // for JPA
    }

    public Snapshot(RoundId round, Instant createdAt, String problem, String labels) {
        this.round = round;
        this.createdAt = createdAt;
        this.problem = problem;
        this.labels = labels;
    }

    /** Says what it supposes beyond the facts. */
    public Snapshot supposing(List<Assumption> what) {
        assumptions = Assumption.write(what);
        return this;
    }

    /** Whether a plan made from it can be proposed: it supposes nothing but what plans are judged by. */
    public boolean isFactual() {
        return assumptions().stream().allMatch(one -> one.kind().keepsFacts());
    }

    /** Empty for a snapshot of the facts. */
    public List<Assumption> assumptions() {
        return Assumption.read(assumptions);
    }

    public long id() {
        return id;
    }

    public RoundId round() {
        return round;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The problem as {@code rotation-problem/1}. */
    public String problem() {
        return problem;
    }

    /** Names for the keys, as a JSON object. */
    public String labels() {
        return labels;
    }
}
