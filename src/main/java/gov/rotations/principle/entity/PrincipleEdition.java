package gov.rotations.principle.entity;

import gov.rotations.principle.PrincipleEditionNotOpen;
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

/** One edition of the principles, kept as one document. What has been published is never touched again. */
@Entity
@Table(name = "principle_edition")
public class PrincipleEdition {

    public enum State {
        DRAFT,
        /** In force. */
        PUBLISHED,
        /** In force once, still readable. */
        SUPERSEDED;

        public boolean mayBecome(State next) {
            return this == DRAFT && next == PUBLISHED || this == PUBLISHED && next == SUPERSEDED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private int number;

    @Enumerated(EnumType.STRING)
    private State state;

    private String notes;

    private String document;

    @Column(name = "drafted_by")
    private AccountId draftedBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "published_by")
    private AccountId publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected PrincipleEdition() {
        // for JPA
    }

    /** A draft somebody begins. */
    public PrincipleEdition(int number, String document, AccountId draftedBy, Instant now) {
        this.number = number;
        this.notes = "";
        this.document = document;
        this.draftedBy = draftedBy;
        this.begunAt = now;
        this.state = State.DRAFT;
    }

    /** The edition that comes with the product; it was published before it came here. */
    public static PrincipleEdition shipped(int number, String notes, String document, Instant now) {
        PrincipleEdition shipped = new PrincipleEdition(number, document, null, now);
        shipped.notes = notes;
        shipped.state = State.PUBLISHED;
        return shipped;
    }

    /** Says something else; only while it is a draft. */
    public void rewrite(String newNotes, String newDocument) {
        refuseUnlessDraft();
        notes = newNotes;
        document = newDocument;
    }

    public void refuseUnlessDraft() {
        if (state != State.DRAFT) {
            throw new PrincipleEditionNotOpen(state);
        }
    }

    /** Puts it in force. */
    public void publish(AccountId by, Instant now) {
        become(State.PUBLISHED);
        publishedBy = by;
        publishedAt = now;
    }

    public void supersede() {
        become(State.SUPERSEDED);
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new PrincipleEditionNotOpen(state);
        }
        state = next;
    }

    public long version() {
        return version;
    }

    public int number() {
        return number;
    }

    public State state() {
        return state;
    }

    public String notes() {
        return notes;
    }

    public String document() {
        return document;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
