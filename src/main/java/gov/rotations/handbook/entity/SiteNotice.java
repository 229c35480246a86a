package gov.rotations.handbook.entity;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.NoticeIncomplete;
import gov.rotations.handbook.NoticeKind;
import gov.rotations.handbook.NoticeSettled;
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
import java.util.regex.Pattern;

/** What the programme tells everybody it is for, at the top of every page, from one moment until another. */
@Entity
@Table(name = "handbook_notice")
public class SiteNotice {

    public enum State {
        DRAFT, PUBLISHED,
        /** Before its time was over. */
        TAKEN_DOWN
    }

    /** Where it stands by the clock. */
    public enum Standing {
        DRAFT,
        /** Its moment has not come. */
        SCHEDULED, LIVE, ENDED, TAKEN_DOWN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private String title;

    private String words;

    private String link;

    @Column(name = "link_words")
    private String linkWords;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(name = "from_moment")
    private Instant from;

    @Column(name = "until_moment")
    private Instant until;

    @Enumerated(EnumType.STRING)
    private State state;

    private int wording;

    protected SiteNotice() {
        // for JPA
    }

    /** @param words Markdown @param link a page of ours, from the first slash, or null @param linkWords what the link is called */
    public record Said(NoticeKind kind, String title, String words, String link, String linkWords, Audience audience, Instant from, Instant until) {

        private static final Pattern OUR_PAGE = Pattern.compile("/[a-z]+(/[a-z-]+)*\\.xhtml(\\?[\\w=&.-]*)?");

        public Said {
            boolean timed = from != null && until != null && until.isAfter(from);
            if (title.isEmpty() || words.isEmpty() || !timed || link != null && !OUR_PAGE.matcher(link).matches()) {
                throw new NoticeIncomplete();
            }
        }
    }

    /** A notice nobody sees yet. */
    public SiteNotice(Said said) {
        state = State.DRAFT;
        take(said);
        wording = 1;
    }

    /** Says something else, or stands at another time; whoever has put it away sees it again. */
    public void reword(Said said) {
        if (state == State.TAKEN_DOWN) {
            throw new NoticeSettled(state);
        }
        take(said);
        wording++;
    }

    private void take(Said said) {
        kind = said.kind();
        title = said.title();
        words = said.words();
        link = said.link();
        linkWords = said.linkWords();
        audience = said.audience();
        from = said.from();
        until = said.until();
    }

    public void publish() {
        if (state != State.DRAFT) {
            throw new NoticeSettled(state);
        }
        state = State.PUBLISHED;
    }

    public void takeDown() {
        if (state == State.TAKEN_DOWN) {
            throw new NoticeSettled(state);
        }
        state = State.TAKEN_DOWN;
    }

    public Standing standing(Instant now) {
        return switch (state) {
            case DRAFT -> Standing.DRAFT;
            case TAKEN_DOWN -> Standing.TAKEN_DOWN;
            case PUBLISHED -> now.isBefore(from) ? Standing.SCHEDULED : now.isBefore(until) ? Standing.LIVE : Standing.ENDED;
        };
    }

    public Said said() {
        return new Said(kind, title, words, link, linkWords, audience, from, until);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public State state() {
        return state;
    }

    public int wording() {
        return wording;
    }
}
