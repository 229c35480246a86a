package gov.rotations.cohort.entity;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.StepNotPossible;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * Days an associate is away from the programme: leave during it, or a deferral before it. Of the reason only the kind is
 * kept. Parental leave is never refused and takes nothing away.
 */
@Entity
@Table(name = "cohort_absence")
public class Absence {

    public enum Kind {
        PARENTAL, SICK, CAREER_BREAK, OTHER,
        /** The start of the programme is put off. */
        DEFERRAL
    }

    public enum State {
        /** Begins on a later day. */
        PLANNED,
        RUNNING, ENDED,
        /** Called off before it began. */
        CANCELLED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case PLANNED -> next == RUNNING || next == CANCELLED;
                case RUNNING -> next == ENDED;
                case ENDED, CANCELLED -> false;
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

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "expected_to")
    private LocalDate expectedTo;

    @Column(name = "actual_to")
    private LocalDate actualTo;

    @Enumerated(EnumType.STRING)
    private State state;

    protected Absence() {
        // for JPA
    }

    /** @param expectedTo last day away as far as known, or null */
    public Absence(AssociateId associate, Kind kind, LocalDate firstDay, LocalDate expectedTo) {
        this.associate = associate;
        this.kind = kind;
        this.firstDay = firstDay;
        this.expectedTo = expectedTo;
        this.state = State.PLANNED;
    }

    public void begin() {
        become(State.RUNNING);
    }

    /** The person is back on the day after {@code lastDayAway}. */
    public void end(LocalDate lastDayAway) {
        become(State.ENDED);
        actualTo = lastDayAway;
    }

    public void cancel() {
        become(State.CANCELLED);
    }

    /** The person now expects to be away until this day, or does not know. */
    public void expectUntil(LocalDate lastDay) {
        expectedTo = lastDay;
    }

    /** The days away as they count for planning; open-ended when nobody knows the last one. */
    public AwayDays days() {
        return new AwayDays(firstDay, state == State.ENDED ? actualTo : expectedTo);
    }

    public boolean counts() {
        return state != State.CANCELLED;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new StepNotPossible(state, next);
        }
        state = next;
    }

    public Long id() {
        return id;
    }

    public AssociateId associate() {
        return associate;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate expectedTo() {
        return expectedTo;
    }

    public LocalDate actualTo() {
        return actualTo;
    }

    public State state() {
        return state;
    }
}
