package gov.rotations.handbook.entity;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.Collection;
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
import java.time.LocalDate;

/**
 * One page: where it stands and which of its revisions readers see. Title, summary and audience are those of that
 * revision, kept here so that lists and search ask one table.
 */
@Entity
@Table(name = "handbook_page")
public class Page {

    /** How long a page is trusted before somebody reads it again. */
    private static final int MONTHS_TO_REVIEW = 12;

    public enum State {
        /** Never published yet. */
        UNPUBLISHED,
        PUBLISHED,
        /** Taken away. */
        ARCHIVED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case UNPUBLISHED, ARCHIVED -> next == PUBLISHED;
                case PUBLISHED -> next == PUBLISHED || next == ARCHIVED;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Collection collection;

    private String chapter;

    private int position;

    private String slug;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String title;

    private String summary;

    /** Number of the revision readers see; 0 before the first. */
    private int live;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "review_due")
    private LocalDate reviewDue;

    @Column(name = "comments_closed")
    private boolean commentsClosed;

    protected Page() {
        // for JPA
    }

    /** A page nobody sees yet. */
    public Page(Collection collection, String chapter, int position, String slug, String title) {
        this.collection = collection;
        this.chapter = chapter;
        this.position = position;
        this.slug = slug;
        this.title = title;
        this.summary = "";
        this.state = State.UNPUBLISHED;
        this.audience = Audience.PROGRAMME;
    }

    /** Shows this revision to those it is for. */
    public void show(Revision revision, Instant now, LocalDate today) {
        become(State.PUBLISHED);
        live = revision.number();
        title = revision.title();
        summary = revision.summary();
        audience = revision.audience();
        chapter = revision.chapter();
        publishedAt = now;
        confirm(today);
    }

    /** Somebody has read it and it still holds. */
    public void confirm(LocalDate today) {
        reviewDue = today.plusMonths(MONTHS_TO_REVIEW);
    }

    public void archive() {
        become(State.ARCHIVED);
    }

    public void restore(LocalDate today) {
        if (state != State.ARCHIVED) {
            throw new PageNotReady(state, State.PUBLISHED);
        }
        become(State.PUBLISHED);
        confirm(today);
    }

    /** Gives it another address. */
    public void moveTo(String newSlug) {
        slug = newSlug;
    }

    /** Whether readers may comment on it. */
    public void takeComments(boolean may) {
        commentsClosed = !may;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new PageNotReady(state, next);
        }
        state = next;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Collection collection() {
        return collection;
    }

    public String chapter() {
        return chapter;
    }

    public int position() {
        return position;
    }

    public String slug() {
        return slug;
    }

    public State state() {
        return state;
    }

    public Audience audience() {
        return audience;
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public int live() {
        return live;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public LocalDate reviewDue() {
        return reviewDue;
    }

    public boolean takesComments() {
        return state == State.PUBLISHED && !commentsClosed;
    }
}
