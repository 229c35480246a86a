package gov.rotations.suggestion.entity;

import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.suggestion.AcceptedOnce;
import gov.rotations.suggestion.NotAboutOwnRequest;
import gov.rotations.suggestion.NothingProposed;
import gov.rotations.suggestion.RequestNotOpen;
import gov.rotations.suggestion.Subject;
import gov.rotations.suggestion.TargetKind;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody's request to change something published. Two stewards who did not write it accept it; one declines it and says
 * why. What the thing said when it was proposed stays in the request.
 */
@Entity
@Table(name = "suggestion_request")
public class ChangeRequest {

    public enum State {
        /** Being written; the author only. */
        DRAFT,
        SUBMITTED,
        /** Stewards look at it. */
        UNDER_REVIEW,
        /** Stewards have asked the author. */
        NEEDS_INFO,
        /** Two stewards want it; the next edition will hold it. */
        ACCEPTED,
        /** It is in what is published. */
        RELEASED, DECLINED, WITHDRAWN,
        /** The author did not answer. */
        STALE;

        public boolean mayBecome(State next) {
            return switch (this) {
                case DRAFT -> next == SUBMITTED || next == WITHDRAWN;
                case SUBMITTED -> next == UNDER_REVIEW || next == WITHDRAWN;
                case UNDER_REVIEW -> next == NEEDS_INFO || next == ACCEPTED || next == DECLINED || next == WITHDRAWN;
                case NEEDS_INFO -> next == UNDER_REVIEW || next == STALE || next == WITHDRAWN;
                case STALE -> next == UNDER_REVIEW || next == WITHDRAWN;
                case ACCEPTED -> next == RELEASED;
                case RELEASED, DECLINED, WITHDRAWN -> false;
            };
        }

        /** Whether nobody has decided yet. */
        public boolean isOpen() {
            return this == SUBMITTED || this == UNDER_REVIEW || this == NEEDS_INFO || this == STALE;
        }

        /** Whether the author owes an answer. */
        public boolean awaitsAnswer() {
            return this == NEEDS_INFO || this == STALE;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private TargetKind kind;

    private String target;

    private String edition;

    private String circle;

    private String title;

    private String link;

    private String reasons;

    private String evidence;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "author_id")
    private AccountId author;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "accepted_by")
    private AccountId acceptedBy;

    @Column(name = "accepted_too_by")
    private AccountId acceptedTooBy;

    @Column(name = "declined_by")
    private AccountId declinedBy;

    @Column(name = "decline_reason")
    private String declineReason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "released_in")
    private String releasedIn;

    @Column(name = "released_at")
    private Instant releasedAt;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<ProposedText> texts = new ArrayList<>();

    protected ChangeRequest() {
        // for JPA
    }

    /** A draft about this thing. */
    public ChangeRequest(Subject subject, Actor author, Instant now) {
        this.kind = subject.kind();
        this.target = subject.ref();
        this.author = author.account();
        this.authorName = author.name();
        this.begunAt = now;
        this.state = State.DRAFT;
        this.reasons = "";
        this.evidence = "";
        this.title = subject.title();
        this.link = subject.link();
        this.edition = subject.edition();
        this.circle = subject.circle();
    }

    /**
     * Says what is proposed, and keeps what the thing says today beside it; only while it is a draft.
     *
     * @param proposed texts by field; what says what is there already is left out
     */
    public void propose(Subject subject, String called, Map<String, String> proposed, String why, List<String> links) {
        if (state != State.DRAFT) {
            throw new RequestNotOpen(state, State.DRAFT);
        }
        title = called;
        link = subject.link();
        edition = subject.edition();
        circle = subject.circle();
        reasons = why;
        evidence = String.join("\n", links);
        texts.clear();
        subject.fields().stream().filter(field -> !field.text().equals(proposed.getOrDefault(field.key(), field.text())))
            .forEach(field -> texts.add(new ProposedText(this, texts.size(), field, subject.isNew() ? "" : field.text(), proposed.get(field.key()))));
    }

    public void submit(Actor by, Instant now) {
        if (texts.isEmpty()) {
            throw new NothingProposed();
        }
        become(State.SUBMITTED);
        authorName = by.name();
        submittedAt = now;
    }

    public void triage(AccountId steward) {
        byAnother(steward);
        become(State.UNDER_REVIEW);
    }

    /** Asks the author; whoever had accepted it before looks again. */
    public void ask(AccountId steward, Instant now) {
        byAnother(steward);
        become(State.NEEDS_INFO);
        askedAt = now;
        acceptedBy = null;
    }

    /** The author answers, and may have found better words. @param proposed by field */
    public void reply(String called, Map<String, String> proposed) {
        if (!state.awaitsAnswer()) {
            throw new RequestNotOpen(state, State.UNDER_REVIEW);
        }
        texts.stream().filter(text -> proposed.containsKey(text.field())).forEach(text -> text.reword(proposed.get(text.field())));
        title = called;
        become(State.UNDER_REVIEW);
        askedAt = null;
    }

    /** What it is about is for others than before, and so is what is said about it. */
    public void confine(String readers) {
        circle = readers;
    }

    /** Nobody has answered. */
    public void goStale() {
        become(State.STALE);
    }

    /** @return whether two have accepted it now */
    public boolean accept(AccountId steward, Instant now) {
        byAnother(steward);
        if (!state.mayBecome(State.ACCEPTED)) {
            throw new RequestNotOpen(state, State.ACCEPTED);
        }
        if (steward.equals(acceptedBy)) {
            throw new AcceptedOnce();
        }
        if (acceptedBy == null) {
            acceptedBy = steward;
            return false;
        }
        become(State.ACCEPTED);
        acceptedTooBy = steward;
        decidedAt = now;
        return true;
    }

    public void decline(AccountId steward, String why, Instant now) {
        byAnother(steward);
        become(State.DECLINED);
        declinedBy = steward;
        declineReason = why;
        decidedAt = now;
    }

    public void withdraw() {
        become(State.WITHDRAWN);
    }

    /** It is in what is published. @param at where it can be read, or null when it is where it was */
    public void release(String in, String at, Instant now) {
        become(State.RELEASED);
        releasedIn = in;
        releasedAt = now;
        link = at == null ? link : at;
    }

    private void byAnother(AccountId steward) {
        if (steward == null || steward.equals(author)) {
            throw new NotAboutOwnRequest();
        }
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new RequestNotOpen(state, next);
        }
        state = next;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public TargetKind kind() {
        return kind;
    }

    public String target() {
        return target;
    }

    public String edition() {
        return edition;
    }

    /** Who may read it, or empty when everybody signed in may. */
    public String circle() {
        return circle;
    }

    public String title() {
        return title;
    }

    public String link() {
        return link;
    }

    public String reasons() {
        return reasons;
    }

    public List<String> evidence() {
        return evidence.lines().toList();
    }

    public State state() {
        return state;
    }

    public AccountId author() {
        return author;
    }

    public String authorName() {
        return authorName;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public AccountId acceptedBy() {
        return acceptedBy;
    }

    public AccountId acceptedTooBy() {
        return acceptedTooBy;
    }

    public String declineReason() {
        return declineReason;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String releasedIn() {
        return releasedIn;
    }

    public Instant releasedAt() {
        return releasedAt;
    }

    public List<ProposedText> texts() {
        return List.copyOf(texts);
    }
}
