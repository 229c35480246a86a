package gov.rotations.events.entity;

import gov.rotations.cohort.CohortId;
import gov.rotations.events.EventId;
import gov.rotations.events.EventKind;
import gov.rotations.events.EventNotOpen;
import gov.rotations.events.EventStage;
import gov.rotations.events.EventUnfinished;
import gov.rotations.events.PriorityRule;
import gov.rotations.security.AccountId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something the programme puts on: planned as a draft, published to its audience, held or cancelled. Whether one may
 * register, and whether it runs or is over, the clock says.
 */
@Entity
@Table(name = "events_event")
public class ProgrammeEvent {

    public enum State {
        DRAFT, PUBLISHED, CANCELLED
    }

    /** An offered seat is held for a day; when the event begins sooner than that, for two hours. */
    private static final Duration USUAL_HOLD = Duration.ofHours(24);

    private static final Duration SHORT_HOLD = Duration.ofHours(2);

    /**
     * What an organiser says of an event.
     *
     * @param open whether people outside the cohorts may come too
     * @param window when one may register, and until when a seat may be given back
     */
    public record Details(EventKind kind, String title, String theme, String description, String venue, String link,
        Set<CohortId> cohorts, boolean open, int capacity, PriorityRule rule, Window window) {

        public Details movedBy(Shift shift) {
            return new Details(kind, title, theme, description, venue, link, cohorts, open, capacity, rule,
                new Window(shift.of(window.opens()), shift.of(window.closes()), shift.of(window.cancelBy())));
        }
    }

    /** @param cancelBy who cancels later than this cancels late */
    public record Window(Instant opens, Instant closes, Instant cancelBy) {

        /** Registration that has opened stays so when the event comes later. */
        public Window movedBy(Shift shift) {
            Instant newOpens = shift.by().isNegative() ? shift.of(opens) : opens;
            return new Window(newOpens, shift.of(closes), shift.of(cancelBy));
        }

        boolean fits(Instant starts) {
            return opens != null && closes != null && cancelBy != null && opens.isBefore(closes) && !closes.isAfter(starts)
                && !cancelBy.isAfter(starts);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    private String title;

    private String theme;

    private String description;

    private String venue;

    private String link;

    @Column(name = "open_to_all")
    private boolean open;

    private int capacity;

    @Enumerated(EnumType.STRING)
    @Column(name = "priority_rule")
    private PriorityRule rule;

    @Column(name = "registration_opens")
    private Instant registrationOpens;

    @Column(name = "registration_closes")
    private Instant registrationCloses;

    @Column(name = "cancel_by")
    private Instant cancelBy;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "lottery_seed")
    private Long lotterySeed;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    private int moves;

    @Column(name = "needs_erased_at")
    private Instant needsErasedAt;

    @ElementCollection
    @CollectionTable(name = "events_event_cohort", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "cohort_id")
    private Set<Long> cohorts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "events_organiser", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "account_id")
    private Set<Long> organisers = new HashSet<>();

    protected ProgrammeEvent() {
        // for JPA
    }

    /** A draft. */
    public ProgrammeEvent(Details details) {
        this.state = State.DRAFT;
        describe(details);
        this.capacity = details.capacity();
    }

    /** Says anew what it is. Once published, seats are changed by {@link #resize} and the rule stays. */
    public void describe(Details details) {
        refuseUnless(state != State.CANCELLED);
        kind = details.kind();
        title = details.title();
        theme = details.theme();
        description = details.description();
        venue = details.venue();
        link = details.link();
        open = details.open();
        cohorts = details.cohorts().stream().map(CohortId::value).collect(Collectors.toCollection(HashSet::new));
        if (state == State.DRAFT) {
            capacity = details.capacity();
            rule = details.rule();
        }
        registrationOpens = details.window().opens();
        registrationCloses = details.window().closes();
        cancelBy = details.window().cancelBy();
        if (state == State.PUBLISHED) {
            refuseUnfinished();
        }
    }

    /** Begin of the first and end of the last session; null without one. */
    public void lasts(Instant first, Instant last) {
        startsAt = first;
        endsAt = last;
    }

    public void organisedBy(AccountId account) {
        organisers.add(account.value());
    }

    /** Its audience sees it from now on. */
    public void publish() {
        refuseUnless(state == State.DRAFT);
        refuseUnfinished();
        state = State.PUBLISHED;
    }

    private void refuseUnfinished() {
        if (startsAt == null || !open && cohorts.isEmpty() || !window().fits(startsAt)) {
            throw new EventUnfinished();
        }
    }

    /** Everything of it takes place at another time. */
    public void move(Window window, Instant first, Instant last, Instant now) {
        refuseUnless(stage(now).isBeforeStart());
        registrationOpens = window.opens();
        registrationCloses = window.closes();
        cancelBy = window.cancelBy();
        lasts(first, last);
        refuseUnfinished();
        moves++;
    }

    public void cancel(String reason, Instant now) {
        refuseUnless(stage(now).isBeforeStart() || stage(now) == EventStage.RUNNING);
        state = State.CANCELLED;
        cancelReason = reason;
        moves++;
    }

    /** Calendars take what they hold of it anew. */
    public void tellCalendars() {
        moves++;
    }

    public void resize(int seats) {
        refuseUnless(state != State.CANCELLED);
        capacity = seats;
    }

    /** Seats were drawn with this seed. */
    public void draw(long seed, Instant now) {
        refuseUnless(isToBeDrawn(now));
        lotterySeed = seed;
        drawnAt = now;
    }

    public boolean isToBeDrawn(Instant now) {
        return state == State.PUBLISHED && takesLots() && !now.isBefore(registrationCloses);
    }

    public void eraseNeeds(Instant now) {
        needsErasedAt = now;
    }

    public void refuseUnless(boolean fitting) {
        if (!fitting) {
            throw new EventNotOpen();
        }
    }

    public EventStage stage(Instant now) {
        return switch (state) {
            case DRAFT -> EventStage.DRAFT;
            case CANCELLED -> EventStage.CANCELLED;
            case PUBLISHED -> !now.isBefore(endsAt) ? EventStage.HELD : !now.isBefore(startsAt) ? EventStage.RUNNING
                : !now.isBefore(registrationCloses) ? EventStage.REGISTRATION_CLOSED
                : !now.isBefore(registrationOpens) ? EventStage.REGISTRATION_OPEN : EventStage.ANNOUNCED;
        };
    }

    /** Whether seats that become free go to the next who waits by themselves; later an organiser decides. */
    public boolean offersByItself(Instant now) {
        return stage(now) == EventStage.REGISTRATION_OPEN && !takesLots();
    }

    /** Until when a seat offered now is held, never beyond the begin. */
    public Instant holdUntil(Instant now) {
        Instant until = now.plus(now.plus(USUAL_HOLD).isAfter(startsAt) ? SHORT_HOLD : USUAL_HOLD);
        return until.isAfter(startsAt) ? startsAt : until;
    }

    /** Who of the queue comes before whom: 0 before 1. */
    public int priorityOf(CohortId cohort) {
        return rule != PriorityRule.COHORT_FIRST || isFor(cohort) ? 0 : 1;
    }

    public boolean isFor(CohortId cohort) {
        return cohort != null && cohorts.contains(cohort.value());
    }

    /** Whether seats are still to be drawn; when registration opens again after the draw, first come is first served. */
    public boolean takesLots() {
        return rule == PriorityRule.LOTTERY && drawnAt == null;
    }

    public boolean isLate(Instant now) {
        return now.isAfter(cancelBy);
    }

    public EventId id() {
        return new EventId(id);
    }

    public long version() {
        return version;
    }

    public State state() {
        return state;
    }

    public Details details() {
        return new Details(kind, title, theme, description, venue, link, cohorts(), open, capacity, rule, window());
    }

    public EventKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public Set<CohortId> cohorts() {
        return cohorts.stream().map(CohortId::new).collect(Collectors.toSet());
    }

    public boolean isOpenToAll() {
        return open;
    }

    public Set<AccountId> organisers() {
        return organisers.stream().map(AccountId::new).collect(Collectors.toSet());
    }

    public int capacity() {
        return capacity;
    }

    public Window window() {
        return new Window(registrationOpens, registrationCloses, cancelBy);
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public String venue() {
        return venue;
    }

    public String link() {
        return link;
    }

    /** How often what calendars hold of it has changed. */
    public int moves() {
        return moves;
    }

    public String cancelReason() {
        return cancelReason;
    }

    public Long lotterySeed() {
        return lotterySeed;
    }

    public Instant needsErasedAt() {
        return needsErasedAt;
    }
}
