package gov.rotations.suggestion.entity;

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

/** What somebody said about a request. Its author may take it back, a steward may hide it; that it was there is still seen. */
@Entity
@Table(name = "suggestion_comment")
public class Remark {

    public enum Kind {
        COMMENT,
        /** A steward asks the author of the request. */
        QUESTION,
        /** The author answers. */
        REPLY
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "request_id")
    private Long request;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "author_id")
    private AccountId author;

    @Column(name = "said")
    private String words;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "hidden_by")
    private AccountId hiddenBy;

    @Column(name = "hidden_reason")
    private String hiddenReason;

    protected Remark() {
        // for JPA
    }

    public Remark(Long request, Kind kind, AccountId author, String words, Instant now) {
        this.request = request;
        this.kind = kind;
        this.author = author;
        this.words = words;
        this.writtenAt = now;
    }

    /** Its author takes it back; the words are gone for good. */
    public void remove(Instant now) {
        removedAt = now;
        words = "";
    }

    /** A steward hides it and says why. */
    public void hide(AccountId steward, String why) {
        hiddenBy = steward;
        hiddenReason = why;
    }

    public Long id() {
        return id;
    }

    public Long request() {
        return request;
    }

    public Kind kind() {
        return kind;
    }

    public AccountId author() {
        return author;
    }

    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public boolean isHidden() {
        return hiddenBy != null;
    }

    public String hiddenReason() {
        return hiddenReason;
    }
}
