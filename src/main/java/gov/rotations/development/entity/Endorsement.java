package gov.rotations.development.entity;

import gov.rotations.development.Circle;
import gov.rotations.development.RecordId;
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
import java.time.Instant;

/** A sentence or two that a coach or a line manager says about something an associate did; it stays when they no longer may read the record. */
@Entity
@Table(name = "development_endorsement")
public class Endorsement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "record_id")
    private RecordId record;

    @Column(name = "account_id")
    private AccountId by;

    @Enumerated(EnumType.STRING)
    @Column(name = "said_as")
    private Circle saidAs;

    private String words;

    @Column(name = "said_at")
    private Instant saidAt;

    private int revision;

    protected Endorsement() {
        // for JPA
    }

    public Endorsement(RecordId record, AccountId by) {
        this.record = record;
        this.by = by;
    }

    /** Says it, or says it anew. @param as in which part @param about revision of the record's words it is about */
    public void say(String text, Circle as, int about, Instant now) {
        words = text;
        saidAs = as;
        revision = about;
        saidAt = now;
    }

    public RecordId record() {
        return record;
    }

    public AccountId by() {
        return by;
    }

    public Circle saidAs() {
        return saidAs;
    }

    public String words() {
        return words;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public int revision() {
        return revision;
    }
}
