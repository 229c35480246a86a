package gov.rotations.skills.entity;

import gov.rotations.security.AccountId;
import gov.rotations.skills.FrameworkNotOpen;
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

/**
 * One edition of the framework, kept as one document. A draft may be rewritten; what has been published is never touched
 * again and only superseded by the next edition.
 */
@Entity
@Table(name = "skills_framework")
public class Framework {

    public enum State {
        /** Being written; stewards only. */
        DRAFT,
        /** Open for everybody to read and comment on. */
        CONSULTATION,
        /** In force. */
        PUBLISHED,
        /** In force once, still readable. */
        SUPERSEDED,
        DISCARDED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case DRAFT -> next == CONSULTATION || next == DISCARDED;
                case CONSULTATION -> next == DRAFT || next == PUBLISHED;
                case PUBLISHED -> next == SUPERSEDED;
                case SUPERSEDED, DISCARDED -> false;
            };
        }

        /** Whether everybody may read it. */
        public boolean isOpen() {
            return this == CONSULTATION || this == PUBLISHED || this == SUPERSEDED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;

    private String title;

    @Enumerated(EnumType.STRING)
    private State state;

    private String document;

    @Column(name = "author_id")
    private AccountId author;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "published_by")
    private AccountId publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Framework() {
        // for JPA
    }

    /** A draft somebody begins. */
    public Framework(String code, String title, String document, AccountId author, Instant now) {
        this.code = code;
        this.title = title;
        this.document = document;
        this.author = author;
        this.begunAt = now;
        this.state = State.DRAFT;
    }

    /** The edition that comes with the product; it was published before it came here. */
    public static Framework shipped(String code, String title, String document, Instant publishedAt) {
        Framework shipped = new Framework(code, title, document, null, publishedAt);
        shipped.state = State.PUBLISHED;
        shipped.publishedAt = publishedAt;
        return shipped;
    }

    /** Says something else; only while it is a draft. */
    public void rewrite(String newTitle, String newDocument) {
        if (state != State.DRAFT) {
            throw new FrameworkNotOpen(state, State.DRAFT);
        }
        title = newTitle;
        document = newDocument;
    }

    /** Lets everybody read it; the document says until when comments are asked for. */
    public void open(String withDates) {
        become(State.CONSULTATION);
        document = withDates;
    }

    /** Works on it again. */
    public void takeBack() {
        become(State.DRAFT);
    }

    public void discard() {
        become(State.DISCARDED);
    }

    /** Puts it in force; it takes somebody else than its author. */
    public void publish(AccountId by, Instant now, String withDate) {
        if (by == null || by.equals(author)) {
            throw new SecondPersonNeeded();
        }
        become(State.PUBLISHED);
        publishedBy = by;
        publishedAt = now;
        document = withDate;
    }

    public void supersede() {
        become(State.SUPERSEDED);
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new FrameworkNotOpen(state, next);
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

    public String title() {
        return title;
    }

    public State state() {
        return state;
    }

    public String document() {
        return document;
    }

    public AccountId author() {
        return author;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
