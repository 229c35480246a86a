package gov.rotations.cohort.entity;

import gov.rotations.cohort.CalendarFaulty;
import gov.rotations.cohort.CalendarInUse;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.StepNotPossible;
import gov.rotations.shared.DateRange;
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
import java.util.ArrayList;
import java.util.List;

/**
 * Associates who move through the programme together, and the calendar they share. A cohort is planned, takes people
 * while it forms, runs through its rotations, graduates and is closed; before it starts it may be cancelled.
 */
@Entity
@Table(name = "cohort_cohort")
public class Cohort {

    public enum State {
        /** Has a code and a calendar; nobody can join yet. */
        PLANNED,
        /** Takes associates. */
        FORMING,
        ACTIVE,
        /** Everybody has finished or is about to. */
        GRADUATING,
        CLOSED, ARCHIVED, CANCELLED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case PLANNED -> next == FORMING || next == CANCELLED;
                case FORMING -> next == ACTIVE || next == CANCELLED;
                case ACTIVE -> next == GRADUATING;
                case GRADUATING -> next == CLOSED;
                case CLOSED -> next == ARCHIVED;
                case ARCHIVED, CANCELLED -> false;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String code;

    @Column(name = "target_size")
    private int size;

    @Column(name = "gap_days_allowed")
    private int gapDaysAllowed;

    @Enumerated(EnumType.STRING)
    private State state;

    @OneToMany(mappedBy = "cohort", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<Rotation> rotations = new ArrayList<>();

    protected Cohort() {
        // for JPA
    }

    /** A planned cohort; its calendar is laid with {@link #layCalendar}. */
    public Cohort(String code, int size, int gapDaysAllowed) {
        this.code = code;
        this.size = size;
        this.gapDaysAllowed = gapDaysAllowed;
        this.state = State.PLANNED;
    }

    /** Another code or size; what has begun keeps its rotations. */
    public void describe(String newCode, int newSize, int newGapDaysAllowed) {
        code = newCode;
        size = newSize;
        gapDaysAllowed = newGapDaysAllowed;
    }

    /** Gives the rotations these dates, in order; 3 or 4 of them, and no other number once the cohort has started. */
    public void layCalendar(List<DateRange> dates) {
        List<RotationCalendar.Fault> faults = RotationCalendar.ofDates(dates).faults(gapDaysAllowed);
        if (!faults.isEmpty()) {
            throw new CalendarFaulty(faults.get(0).rotation());
        }
        if (hasStarted() && dates.size() != rotations.size()) {
            throw new CalendarInUse();
        }
        while (rotations.size() > dates.size()) {
            rotations.remove(rotations.size() - 1);
        }
        for (int i = 0; i < dates.size(); i++) {
            if (i < rotations.size()) {
                rotations.get(i).move(dates.get(i));
            } else {
                rotations.add(new Rotation(this, i + 1, dates.get(i)));
            }
        }
    }

    public void open() {
        become(State.FORMING);
    }

    public void start() {
        become(State.ACTIVE);
    }

    public void finish() {
        become(State.GRADUATING);
    }

    public void close() {
        become(State.CLOSED);
    }

    public void archive() {
        become(State.ARCHIVED);
    }

    public void cancel() {
        become(State.CANCELLED);
    }

    /** People may join, and rejoin, until the cohort is graduating. */
    public boolean takesAssociates() {
        return state == State.PLANNED || state == State.FORMING || state == State.ACTIVE;
    }

    public boolean hasStarted() {
        return state != State.PLANNED && state != State.FORMING && state != State.CANCELLED;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new StepNotPossible(state, next);
        }
        state = next;
    }

    public CohortId id() {
        return new CohortId(id);
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public int size() {
        return size;
    }

    public int gapDaysAllowed() {
        return gapDaysAllowed;
    }

    public State state() {
        return state;
    }

    public List<Rotation> rotations() {
        return List.copyOf(rotations);
    }
}
