package gov.rotations.placement.entity;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.PlanNotReady;
import gov.rotations.placement.RoundId;
import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * One version of a round's plan. The planner drafts it from a snapshot, people change it while it is solved, it goes to
 * the departments, and when it is published it never changes again.
 */
@Entity
@Table(name = "placement_plan")
public class Plan {

    public enum State {
        /** The planner is at work. */
        SOLVING,
        /** Ready to read and to change. */
        SOLVED,
        /** With the departments. */
        PROPOSED,
        /** Placements were made of it. */
        PUBLISHED,
        /** A later version took its place. */
        SUPERSEDED,
        DISCARDED,
        /** The planner could not finish. */
        FAILED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case SOLVING -> next == SOLVED || next == DISCARDED || next == FAILED;
                case SOLVED -> next == PROPOSED || next == DISCARDED || next == SUPERSEDED;
                case PROPOSED -> next == PUBLISHED || next == SUPERSEDED || next == SOLVED;
                case PUBLISHED -> next == SUPERSEDED;
                case SUPERSEDED, DISCARDED, FAILED -> false;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "round_id")
    private RoundId round;

    @Column(name = "snapshot_id")
    private long snapshot;

    @Column(name = "plan_number")
    private int number;

    @Column(name = "based_on_id")
    private PlanId basedOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "author_id")
    private AccountId author;

    private String note;

    private long seed;

    private int seconds;

    private long steps;

    private Long cost;

    @Column(name = "lower_bound")
    private Long lowerBound;

    private String parts;

    private int unplaced;

    @Lob
    @Column(name = "unplaced_reasons")
    private String unplacedReasons;

    private String fault;

    @Column(name = "cancel_requested")
    private boolean cancelRequested;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    protected Plan() {
        // for JPA
    }

    /** A version the planner is about to work on. */
    public Plan(RoundId round, long snapshot, int number, PlanId basedOn) {
        this.round = round;
        this.snapshot = snapshot;
        this.number = number;
        this.basedOn = basedOn;
        this.state = State.SOLVING;
    }

    /** Says who asked for it and with what budget. */
    public Plan askedBy(AccountId who, long withSeed, int forSeconds, Instant now) {
        author = who;
        seed = withSeed;
        seconds = forSeconds;
        createdAt = now;
        return this;
    }

    /** Why the planner could not finish; a line of words may follow. */
    public enum Fault {
        /** What was pinned breaks a rule by itself. */
        CONTRADICTORY,
        /** The answer breaks a hard rule, so it was not kept. */
        RULES_BROKEN,
        /** The planner stopped with a fault of its own. */
        ENGINE,
        /** The server stopped while the planner was at work. */
        LOST
    }

    /** The planner is done. */
    public void solve(Figures figures, long stepsTaken, Instant now) {
        become(State.SOLVED);
        steps = stepsTaken;
        finishedAt = now;
        restate(figures);
    }

    /** The figures after a person changed the plan. @throws PlanNotReady unless the plan is solved */
    public void revise(Figures figures) {
        if (state != State.SOLVED) {
            throw new PlanNotReady(state, State.SOLVED);
        }
        restate(figures);
    }

    /**
     * What a plan costs.
     *
     * @param cost the weighted sum, lower is better
     * @param lowerBound no allowed plan of the snapshot costs less
     * @param parts cost by term, as {@code term=amount} separated by commas
     * @param unplaced number of rotations in which somebody present has no opening
     * @param reasons why, as a JSON array
     */
    public record Figures(long cost, long lowerBound, String parts, int unplaced, String reasons) {
    }

    private void restate(Figures figures) {
        cost = figures.cost();
        lowerBound = figures.lowerBound();
        parts = figures.parts();
        unplaced = figures.unplaced();
        unplacedReasons = figures.reasons();
    }

    /** The planner could not finish. @param details lines that say more, in the keys of the snapshot; may be empty */
    public void fail(Fault why, String details, Instant now) {
        become(State.FAILED);
        String text = (why + " " + details).strip();
        fault = text.length() > 1000 ? text.substring(0, 1000) : text;
        cost = null;
        lowerBound = null;
        finishedAt = now;
    }

    /** Asks the planner to stop; it keeps the best plan found so far. @throws PlanNotReady when it is not at work */
    public void requestCancel() {
        if (state != State.SOLVING) {
            throw new PlanNotReady(state, State.SOLVED);
        }
        cancelRequested = true;
    }

    /** True when the planner must have been done long ago: its seconds are over and some time for writing too. */
    public boolean isOverdue(Instant now, Duration patience) {
        return state == State.SOLVING && createdAt.plusSeconds(seconds).plus(patience).isBefore(now);
    }

    public void propose() {
        become(State.PROPOSED);
    }

    public void publish() {
        become(State.PUBLISHED);
    }

    public void supersede() {
        become(State.SUPERSEDED);
    }

    public void discard() {
        become(State.DISCARDED);
    }

    /** A word from its author, shown in the list of versions. */
    public void annotate(String words) {
        note = words;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new PlanNotReady(state, next);
        }
        state = next;
    }

    public PlanId id() {
        return new PlanId(id);
    }

    public long version() {
        return version;
    }

    public RoundId round() {
        return round;
    }

    public long snapshot() {
        return snapshot;
    }

    public int number() {
        return number;
    }

    public PlanId basedOn() {
        return basedOn;
    }

    public State state() {
        return state;
    }

    public AccountId author() {
        return author;
    }

    public String note() {
        return note;
    }

    public long seed() {
        return seed;
    }

    public int seconds() {
        return seconds;
    }

    public long steps() {
        return steps;
    }

    public Long cost() {
        return cost;
    }

    public Long lowerBound() {
        return lowerBound;
    }

    public String parts() {
        return parts;
    }

    public int unplaced() {
        return unplaced;
    }

    public String unplacedReasons() {
        return unplacedReasons;
    }

    /** Why it failed, or null. */
    public Fault fault() {
        return fault == null ? null : Fault.valueOf(fault.split(" ", 2)[0]);
    }

    /** What was said beside the fault; empty when nothing was. */
    public String faultDetails() {
        return fault == null || fault.indexOf(' ') < 0 ? "" : fault.substring(fault.indexOf(' ') + 1);
    }

    public boolean isCancelRequested() {
        return cancelRequested;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }
}
