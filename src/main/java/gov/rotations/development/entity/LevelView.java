package gov.rotations.development.entity;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.LevelViewNotOpen;
import gov.rotations.development.Moment;
import gov.rotations.development.NothingStated;
import gov.rotations.development.Voice;
import gov.rotations.security.AccountId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where one person sees an associate at one moment, skill by skill, in the words of one edition of the framework. Shared, talked
 * about and closed; reopened before that it gets a new revision, and what others have read stays. Closed it never changes again.
 */
@Entity
@Table(name = "development_level_view")
public class LevelView {

    public enum State {
        /** Being written; nobody else reads it. */
        DRAFT,
        SHARED,
        /** People have talked about it. */
        DISCUSSED, CLOSED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case DRAFT -> next == SHARED;
                case SHARED -> next == DISCUSSED || next == DRAFT;
                case DISCUSSED -> next == CLOSED;
                case CLOSED -> false;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "associate_id")
    private AssociateId associate;

    @Column(name = "author_id")
    private AccountId author;

    @Enumerated(EnumType.STRING)
    private Voice voice;

    @Enumerated(EnumType.STRING)
    private Moment moment;

    private String label;

    @Enumerated(EnumType.STRING)
    private State state;

    private String edition;

    private boolean stays;

    @Column(name = "for_coach")
    private boolean forCoach;

    @Column(name = "for_manager")
    private boolean forManager;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "stated_at")
    private Instant statedAt;

    @Column(name = "discussed_on")
    private LocalDate discussedOn;

    @Column(name = "closed_at")
    private Instant closedAt;

    @OneToMany(mappedBy = "view", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<LevelRevision> revisions = new ArrayList<>();

    protected LevelView() {
        // for JPA
    }

    /** A draft that says nothing yet. @param label what a moment of one's own is called, else empty */
    public LevelView(AssociateId associate, AccountId author, Voice voice, Moment moment, String label, String edition, Instant now) {
        this.associate = associate;
        this.author = author;
        this.voice = voice;
        this.moment = moment;
        this.label = label;
        this.edition = edition;
        this.begunAt = now;
        this.state = State.DRAFT;
        revisions.add(new LevelRevision(this, 1, edition, List.of()));
    }

    /** The associate has asked for it. */
    public void ask(Instant now) {
        askedAt = now;
    }

    /** Says this and nothing else, while it is a draft. */
    public void say(List<Statement> items) {
        refuseUnlessDraft();
        current().say(items);
    }

    /** The author goes on with an edition that is not in force any more. */
    public void stay() {
        refuseUnlessDraft();
        stays = true;
    }

    /** Goes on with a later edition; what was written against the one before is kept as an earlier revision. */
    public void carryOver(String laterEdition, List<Statement> carried) {
        refuseUnlessDraft();
        revisions.add(new LevelRevision(this, current().number() + 1, laterEdition, carried));
        edition = laterEdition;
        stays = false;
    }

    public void share(Instant now) {
        if (current().statements().isEmpty()) {
            throw new NothingStated();
        }
        become(State.SHARED);
        current().state(now);
        statedAt = now;
    }

    /** Works on it again, as a new revision; others go on reading what was shared. */
    public void reopen() {
        become(State.DRAFT);
        revisions.add(new LevelRevision(this, current().number() + 1, edition, current().statements()));
    }

    public void discuss(LocalDate day) {
        become(State.DISCUSSED);
        discussedOn = day;
    }

    public void close(Instant now) {
        become(State.CLOSED);
        closedAt = now;
    }

    /** Who may read it beside the associate and its author; for the associate to say, at any time. */
    public void showTo(boolean coach, boolean manager) {
        forCoach = coach;
        forManager = manager;
    }

    private void refuseUnlessDraft() {
        if (state != State.DRAFT) {
            throw new LevelViewNotOpen(state, State.DRAFT);
        }
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new LevelViewNotOpen(state, next);
        }
        state = next;
    }

    /** The revision that is written, or was shared last. */
    public LevelRevision current() {
        return revisions.get(revisions.size() - 1);
    }

    /** What others may read: the revision that was shared last. */
    public Optional<LevelRevision> stated() {
        return revisions.stream().filter(revision -> revision.statedAt() != null).reduce((earlier, later) -> later);
    }

    /** In the order they were written. */
    public List<LevelRevision> revisions() {
        return List.copyOf(revisions);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public AssociateId associate() {
        return associate;
    }

    public AccountId author() {
        return author;
    }

    public Voice voice() {
        return voice;
    }

    public Moment moment() {
        return moment;
    }

    public String label() {
        return label;
    }

    public State state() {
        return state;
    }

    /** Code of the edition it is stated against now. */
    public String edition() {
        return edition;
    }

    public boolean stays() {
        return stays;
    }

    public boolean isForCoach() {
        return forCoach;
    }

    public boolean isForManager() {
        return forManager;
    }

    public Instant begunAt() {
        return begunAt;
    }

    /** Null when nobody asked for it. */
    public Instant askedAt() {
        return askedAt;
    }

    /** When it was shared last; null while nobody else may read it. */
    public Instant statedAt() {
        return statedAt;
    }

    public LocalDate discussedOn() {
        return discussedOn;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
