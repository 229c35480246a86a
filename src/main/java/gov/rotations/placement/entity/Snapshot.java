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

    protected Snapshot() {
        // for JPA
    }

    public Snapshot(RoundId round, Instant createdAt, String problem, String labels) {
        this.round = round;
        this.createdAt = createdAt;
        this.problem = problem;
        this.labels = labels;
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
