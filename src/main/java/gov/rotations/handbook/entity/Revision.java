package gov.rotations.handbook.entity;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.PageIncomplete;
import gov.rotations.handbook.PageNotReady;
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

/** What a page says at one time. It is written, read by somebody else, published, and from then on never changes. */
@Entity
@Table(name = "handbook_revision")
public class Revision {

    public enum State {
        /** Being written. */
        DRAFT,
        /** Waits for somebody to read it. */
        IN_REVIEW,
        /** What readers see. */
        PUBLISHED,
        /** What readers saw before. */
        REPLACED, DROPPED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case DRAFT -> next == IN_REVIEW || next == DROPPED;
                case IN_REVIEW -> next == DRAFT || next == PUBLISHED || next == DROPPED;
                case PUBLISHED -> next == REPLACED;
                case REPLACED, DROPPED -> false;
            };
        }
    }

    /**
     * What a revision says.
     *
     * @param readers the role it is written for most, such as {@code associate}
     * @param skills keys of skills, separated by commas
     * @param source where the topic comes from
     */
    public record Words(String title, String summary, String body, String chapter, Audience audience, String readers, String skills, String author,
        String origin, String licence, String source) {
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "page_id")
    private Long page;

    private int number;

    @Enumerated(EnumType.STRING)
    private State state;

    private String title;

    private String summary;

    private String body;

    private String chapter;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String readers;

    private String skills;

    private String author;

    private String origin;

    private String licence;

    private String source;

    private String note;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Revision() {
        // for JPA
    }

    public Revision(Long page, int number, Words words, Instant now) {
        this.page = page;
        this.number = number;
        this.state = State.DRAFT;
        this.madeAt = now;
        say(words);
    }

    /** Says something else; only while it is a draft. @param why what has changed, for those who look back */
    public void rewrite(Words words, String why) {
        if (state != State.DRAFT) {
            throw new PageNotReady(state, State.DRAFT);
        }
        note = why;
        say(words);
    }

    private void say(Words words) {
        title = words.title();
        summary = words.summary();
        body = words.body();
        chapter = words.chapter();
        audience = words.audience();
        readers = words.readers();
        skills = words.skills();
        author = words.author();
        origin = words.origin();
        licence = words.licence();
        source = words.source();
    }

    public void sendToReview() {
        if (title.isBlank() || summary.isBlank() || body.isBlank()) {
            throw new PageIncomplete();
        }
        become(State.IN_REVIEW);
    }

    public void sendBack() {
        if (state != State.IN_REVIEW) {
            throw new PageNotReady(state, State.DRAFT);
        }
        become(State.DRAFT);
    }

    public void drop() {
        become(State.DROPPED);
    }

    public void publish() {
        become(State.PUBLISHED);
    }

    public void replace() {
        become(State.REPLACED);
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new PageNotReady(state, next);
        }
        state = next;
    }

    public boolean isOpen() {
        return state == State.DRAFT || state == State.IN_REVIEW;
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

    public int number() {
        return number;
    }

    public State state() {
        return state;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public String chapter() {
        return chapter;
    }

    public Audience audience() {
        return audience;
    }

    public String note() {
        return note;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Words words() {
        return new Words(title, summary, body, chapter, audience, readers, skills, author, origin, licence, source);
    }
}
