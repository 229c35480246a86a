package gov.rotations.learning.entity;

import gov.rotations.learning.CatalogueNotOpen;
import gov.rotations.security.AccountId;
import gov.rotations.skills.SecondPersonNeeded;
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

/** One edition of the activities, kept as one document. What has been published is never touched again. */
@Entity
@Table(name = "learning_catalogue")
public class CatalogueEdition {

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

    private String code;

    @Enumerated(EnumType.STRING)
    private State state;

    private String document;

    @Column(name = "drafted_by")
    private AccountId draftedBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "published_by")
    private AccountId publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected CatalogueEdition() {
        // for JPA
    }

    /** A draft somebody begins. */
    public CatalogueEdition(String code, String document, AccountId draftedBy, Instant now) {
        this.code = code;
        this.document = document;
        this.draftedBy = draftedBy;
        this.begunAt = now;
        this.state = State.DRAFT;
    }

    /** The edition that comes with the product; it was published before it came here. */
    public static CatalogueEdition shipped(String code, String document, Instant now) {
        CatalogueEdition shipped = new CatalogueEdition(code, document, null, now);
        shipped.state = State.PUBLISHED;
        return shipped;
    }

    /** Says something else; only while it is a draft. */
    public void rewrite(String newDocument) {
        if (state != State.DRAFT) {
            throw new CatalogueNotOpen(state, State.DRAFT);
        }
        document = newDocument;
    }

    /** Puts it in force; it takes somebody else than who drafted it. */
    public void publish(AccountId by, Instant now) {
        if (by == null || by.equals(draftedBy)) {
            throw new SecondPersonNeeded();
        }
        become(State.PUBLISHED);
        publishedBy = by;
        publishedAt = now;
    }

    public void supersede() {
        become(State.SUPERSEDED);
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new CatalogueNotOpen(state, next);
        }
        state = next;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public State state() {
        return state;
    }

    public String document() {
        return document;
    }

    public AccountId draftedBy() {
        return draftedBy;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
