package gov.rotations.notification.entity;

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
import java.util.List;

/**
 * A letter on its way. It is queued with what it tells about, taken by one node, and then sent; when the mail server
 * does not answer it is queued again, later each time, and given up after the fifth attempt, until an admin sends it
 * again.
 */
@Entity
@Table(name = "notification_letter")
public class PostedLetter {

    /** How long to wait after the first, second, third and fourth failure; the fifth is the last. */
    private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
        Duration.ofMinutes(15), Duration.ofMinutes(60));

    public enum State {
        QUEUED,
        /** One node has it in hand. */
        SENDING,
        SENT,
        /** The mail server refused it five times. */
        FAILED,
        /** Overtaken before it was sent. */
        CANCELLED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case QUEUED -> next == SENDING || next == CANCELLED;
                case SENDING -> next == SENT || next == QUEUED || next == FAILED;
                case FAILED -> next == QUEUED || next == CANCELLED;
                case SENT, CANCELLED -> false;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id")
    private AccountId account;

    private String topic;

    @Column(name = "dedupe_key")
    private String dedupeKey;

    private String title;

    private String body;

    private String link;

    private String calendar;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String fault;

    protected PostedLetter() {
        // for JPA
    }

    /** A queued letter without words. The outbox writes its rows itself, so that a second one changes nothing. */
    public PostedLetter(AccountId account, String link, Instant now) {
        this.account = account;
        this.link = link;
        this.createdAt = now;
        this.dueAt = now;
        this.state = State.QUEUED;
    }

    /** Whether a node may take it in hand now. */
    public boolean isDue(Instant now) {
        return state == State.QUEUED && !dueAt.isAfter(now);
    }

    /** Whether one node has had it in hand since before this moment. */
    public boolean isStuck(Instant since) {
        return state == State.SENDING && !dueAt.isAfter(since);
    }

    /** One node takes the letter in hand. */
    public void take(Instant now) {
        become(State.SENDING);
        dueAt = now;
        attempts++;
    }

    /** The mail server has it. A link that lets somebody in is not kept longer than needed. */
    public void deliver(Instant now) {
        become(State.SENT);
        sentAt = now;
        fault = null;
        link = link == null || !link.contains("token=") ? link : null;
    }

    /** The mail server did not take it: queued again for later, or given up. */
    public void putBack(Instant now, String why) {
        fault = why.length() <= 500 ? why : why.substring(0, 500);
        if (attempts > WAITS.size()) {
            become(State.FAILED);
        } else {
            become(State.QUEUED);
            dueAt = now.plus(WAITS.get(attempts - 1));
        }
    }

    /** Somebody has seen to what was wrong: a letter given up is tried from the beginning. */
    public void sendAgain(Instant now) {
        become(State.QUEUED);
        attempts = 0;
        dueAt = now;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("A letter that is %s cannot become %s".formatted(state, next));
        }
        state = next;
    }

    public long id() {
        return id;
    }

    public AccountId account() {
        return account;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public String link() {
        return link;
    }

    public String calendar() {
        return calendar;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** What the mail server said when it last refused, or null. */
    public String fault() {
        return fault;
    }
}
