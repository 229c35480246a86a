package gov.rotations.handbook.entity;

import gov.rotations.handbook.CommentSettled;
import gov.rotations.handbook.CommentTooOld;
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

/** What a reader has written below a page, under their name. Readers may report it; an editor decides whether it stays. */
@Entity
@Table(name = "handbook_comment")
public class Comment {

    /** How long its author may still change the words. */
    public static final Duration MAY_BE_CHANGED = Duration.ofMinutes(15);

    public enum State {
        VISIBLE,
        /** Somebody asks an editor to look at it; until then it can be read. */
        REPORTED,
        /** Removed by an editor. */
        HIDDEN,
        /** Taken back by its author. */
        REMOVED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case VISIBLE -> next != VISIBLE;
                case REPORTED -> next != REPORTED;
                case HIDDEN -> next == VISIBLE || next == REMOVED;
                case REMOVED -> false;
            };
        }

        /** Whether everybody who reads the page may read it. */
        public boolean isRead() {
            return this == VISIBLE || this == REPORTED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "page_id")
    private Long page;

    private AccountId author;

    private String words;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    private String reason;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Comment() {
        // for JPA
    }

    public Comment(Long page, AccountId author, String words, Instant now) {
        this.page = page;
        this.author = author;
        this.words = words;
        this.writtenAt = now;
        this.state = State.VISIBLE;
    }

    /** What somebody has reported stays as it was reported. */
    public void reword(String other, Instant now) {
        if (state != State.VISIBLE) {
            throw new CommentSettled(state);
        }
        if (!mayBeChanged(now)) {
            throw new CommentTooOld(MAY_BE_CHANGED.toMinutes());
        }
        words = other;
        changedAt = now;
    }

    public boolean mayBeChanged(Instant now) {
        return state == State.VISIBLE && now.isBefore(writtenAt.plus(MAY_BE_CHANGED));
    }

    /** Takes it back; nothing of it is kept. */
    public void remove() {
        become(State.REMOVED);
        words = "";
    }

    public void report() {
        if (!state.isRead()) {
            throw new CommentSettled(state);
        }
        state = State.REPORTED;
    }

    public void hide(String why, Instant now) {
        become(State.HIDDEN);
        settle(why, now);
    }

    /** It was reported and stays, or it was removed and comes back. */
    public void keep(String why, Instant now) {
        become(State.VISIBLE);
        settle(why, now);
    }

    private void settle(String why, Instant now) {
        reason = why;
        settledAt = now;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new CommentSettled(state);
        }
        state = next;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Long page() {
        return page;
    }

    public AccountId author() {
        return author;
    }

    public String words() {
        return words;
    }

    public State state() {
        return state;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String reason() {
        return reason;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
