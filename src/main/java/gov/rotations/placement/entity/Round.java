package gov.rotations.placement.entity;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.RotationId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.RoundNotReady;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One planning cycle for one or more rotations of a cohort: openings are collected, associates rank them, the planner
 * plans, departments are asked, and the accepted plan is published. An exercise round plans a public problem.
 */
@Entity
@Table(name = "placement_round")
public class Round {

    public enum State {
        /** Openings are being collected; nobody ranks yet. */
        COLLECTING,
        /** Associates rank openings until the window closes. */
        OPEN,
        /** The window has closed and wishes are locked. */
        CLOSED,
        /** At least one plan has been made. */
        PLANNING,
        /** A plan is with the departments. */
        PROPOSING,
        PUBLISHED, CANCELLED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case COLLECTING -> next == OPEN || next == CLOSED || next == CANCELLED;
                case OPEN -> next == CLOSED || next == CANCELLED;
                case CLOSED -> next == PLANNING || next == OPEN || next == CANCELLED;
                case PLANNING -> next == PROPOSING || next == CANCELLED;
                case PROPOSING -> next == PLANNING || next == PUBLISHED || next == CANCELLED;
                case PUBLISHED, CANCELLED -> false;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String name;

    @Column(name = "cohort_id")
    private CohortId cohort;

    private boolean exercise;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "preferences_open_at")
    private Instant preferencesOpenAt;

    @Column(name = "preferences_close_at")
    private Instant preferencesCloseAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "placement_round_rotation", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "rotation_id")
    private Set<Long> rotations = new LinkedHashSet<>();

    protected Round() {
        // for JPA
    }

    /** A round of a cohort that collects openings for these rotations. */
    public Round(String name, CohortId cohort, Collection<RotationId> rotations) {
        this.name = name;
        this.cohort = cohort;
        rotations.forEach(rotation -> this.rotations.add(rotation.value()));
        this.state = State.COLLECTING;
    }

    /** A round that plans a public problem; its wishes are part of the problem, so it starts closed. */
    public static Round exercise(String name) {
        Round round = new Round();
        round.name = name;
        round.exercise = true;
        round.state = State.CLOSED;
        return round;
    }

    /** A round whose placements were agreed elsewhere; nothing of it is planned here. */
    public static Round recorded(String name, CohortId cohort, Collection<RotationId> rotations, Instant now) {
        Round round = new Round(name, cohort, rotations);
        round.state = State.PUBLISHED;
        round.publishedAt = now;
        return round;
    }

    /** Associates may rank from now on until the window closes. */
    public void openPreferences(Instant from, Instant until) {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("The window closes after it opens: %s to %s".formatted(from, until));
        }
        become(State.OPEN);
        preferencesOpenAt = from;
        preferencesCloseAt = until;
    }

    /** Moves the end of the window, while it is open. */
    public void moveClosing(Instant until) {
        if (state != State.OPEN || !until.isAfter(preferencesOpenAt)) {
            throw new RoundNotReady(state, State.OPEN);
        }
        preferencesCloseAt = until;
    }

    /** The window closes; where it would have closed later, it has closed now. */
    public void closePreferences(Instant now) {
        become(State.CLOSED);
        if (preferencesCloseAt != null && preferencesCloseAt.isAfter(now)) {
            preferencesCloseAt = now;
        }
    }

    /** A plan is being made; planning again changes nothing. */
    public void plan() {
        if (state != State.PLANNING && state != State.PROPOSING) {
            become(State.PLANNING);
        }
    }

    /** A plan has gone to the departments; proposing what a repair adds changes nothing. */
    public void propose() {
        if (state != State.PROPOSING) {
            become(State.PROPOSING);
        }
    }

    public void publish(Instant now) {
        become(State.PUBLISHED);
        publishedAt = now;
    }

    public void cancel() {
        become(State.CANCELLED);
    }

    /** True while an associate may change a list: the window is open by state and by the clock. */
    public boolean takesPreferences(Instant now) {
        return state == State.OPEN && !now.isBefore(preferencesOpenAt) && now.isBefore(preferencesCloseAt);
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new RoundNotReady(state, next);
        }
        state = next;
    }

    public RoundId id() {
        return new RoundId(id);
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    /** The cohort, or null for an exercise. */
    public CohortId cohort() {
        return cohort;
    }

    /** True until its placements are published or it is given up. */
    public boolean isAhead() {
        return state != State.PUBLISHED && state != State.CANCELLED;
    }

    public boolean isExercise() {
        return exercise;
    }

    public State state() {
        return state;
    }

    public Instant preferencesOpenAt() {
        return preferencesOpenAt;
    }

    public Instant preferencesCloseAt() {
        return preferencesCloseAt;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Set<RotationId> rotations() {
        return rotations.stream().map(RotationId::new).collect(Collectors.toUnmodifiableSet());
    }
}
