package gov.rotations.placement.entity;

import gov.rotations.placement.RoundId;
import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person's decision that the planner respects in every plan of the round: this pair stands, or never comes. */
@Entity
@Table(name = "placement_pin")
public class Pin {

    public enum Kind {
        /** The associate has this opening in this rotation. */
        FIX,
        /** The associate does not get this opening in this rotation. */
        FORBID
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "round_id")
    private RoundId round;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "associate_key")
    private String associate;

    @Column(name = "rotation_key")
    private String rotation;

    @Column(name = "opening_key")
    private String opening;

    private String reason;

    @Column(name = "author_id")
    private AccountId author;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Pin() {
        // for JPA
    }

    /** A pin of the round on the pair that the assignment names. */
    public Pin(RoundId round, Kind kind, Assignment pair) {
        this.round = round;
        this.kind = kind;
        this.associate = pair.associate();
        this.rotation = pair.rotation();
        this.opening = pair.opening();
    }

    public Pin because(String why, AccountId who, Instant now) {
        reason = why;
        author = who;
        createdAt = now;
        return this;
    }

    public long id() {
        return id;
    }

    public RoundId round() {
        return round;
    }

    public Kind kind() {
        return kind;
    }

    public String associate() {
        return associate;
    }

    public String rotation() {
        return rotation;
    }

    public String opening() {
        return opening;
    }

    public String reason() {
        return reason;
    }

    public AccountId author() {
        return author;
    }
}
