package gov.rotations.handbook.entity;

import gov.rotations.handbook.QuestionNotOpen;
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

/** What somebody asked because no page answered it. A page answers it, or an editor says why none will. */
@Entity
@Table(name = "handbook_question")
public class Question {

    public enum State {
        SUBMITTED, ANSWERED,
        /** Asked before. */
        DUPLICATE, DECLINED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "asked_by")
    private AccountId askedBy;

    private String words;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "page_id")
    private Long page;

    private String reply;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Question() {
        // for JPA
    }

    public Question(AccountId askedBy, String words, Instant now) {
        this.askedBy = askedBy;
        this.words = words;
        this.askedAt = now;
        this.state = State.SUBMITTED;
    }

    public void answer(Long with, String said, Instant now) {
        settle(State.ANSWERED, with, said, now);
    }

    public void knowAlready(Long from, String said, Instant now) {
        settle(State.DUPLICATE, from, said, now);
    }

    public void decline(String why, Instant now) {
        settle(State.DECLINED, null, why, now);
    }

    private void settle(State next, Long with, String said, Instant now) {
        if (state != State.SUBMITTED) {
            throw new QuestionNotOpen(state);
        }
        state = next;
        page = with;
        reply = said;
        settledAt = now;
    }

    public Long id() {
        return id;
    }

    public AccountId askedBy() {
        return askedBy;
    }

    public String words() {
        return words;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public State state() {
        return state;
    }

    public Long page() {
        return page;
    }

    public String reply() {
        return reply;
    }
}
