package gov.rotations.retrospective.entity;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.PlacementId;
import gov.rotations.retrospective.RetrospectiveNotOpen;
import gov.rotations.retrospective.Side;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two sides look back on one placement. Each may change its answer until both have given theirs; then both read what the other
 * says users got. Who waits for the other reads it 30 days after the end.
 */
@Entity
@Table(name = "retrospective_retrospective")
public class Retrospective {

    /** Days before the last one on which both are asked. */
    public static final int ASKED_BEFORE = 14;

    /** Days after the last one on which a side reads the other without having waited in vain. */
    public static final int SHOWN_AFTER = 30;

    /** Days after the last one on which the time to answer is over. */
    public static final int OPEN_FOR = 60;

    public enum State {
        ASKED, ONE_SIDE,
        /** Both have answered. */
        TOGETHER,
        /** The time is over and somebody has not answered. */
        CLOSED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case ASKED -> next == ONE_SIDE || next == CLOSED;
                case ONE_SIDE -> next == TOGETHER || next == CLOSED;
                case TOGETHER, CLOSED -> false;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "placement_id")
    private PlacementId placement;

    @Column(name = "associate_id")
    private AssociateId associate;

    @Column(name = "cohort_id")
    private CohortId cohort;

    @Column(name = "rotation_id")
    private RotationId rotation;

    @Column(name = "opening_id")
    private OpeningId opening;

    @Column(name = "department_id")
    private DepartmentId department;

    @Column(name = "host_id")
    private AccountId host;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "together_at")
    private Instant togetherAt;

    @OneToMany(mappedBy = "retrospective", cascade = CascadeType.ALL)
    private List<Answer> answers = new ArrayList<>();

    protected Retrospective() {
        // for JPA
    }

    /** Where somebody worked. @param cohort of the rotation */
    public record Of(PlacementId placement, AssociateId associate, CohortId cohort, RotationId rotation, OpeningId opening, DepartmentId department, LocalDate lastDay) {
    }

    public Retrospective(Of of, Instant now) {
        this.placement = of.placement();
        this.associate = of.associate();
        this.cohort = of.cohort();
        this.rotation = of.rotation();
        this.opening = of.opening();
        this.department = of.department();
        this.lastDay = of.lastDay();
        this.askedAt = now;
        this.state = State.ASKED;
    }

    /** Who manages the associate there day to day, as far as they have an account. */
    public void hostedBy(AccountId account) {
        host = account;
    }

    /** One side answers, or changes its answer. */
    public void answer(Side side, Given given, AccountId by, Instant now, LocalDate today) {
        if (!isOpen(today)) {
            throw new RetrospectiveNotOpen(state, State.TOGETHER);
        }
        Answer answer = of(side).orElse(null);
        if (answer == null) {
            become(state == State.ASKED ? State.ONE_SIDE : State.TOGETHER);
            togetherAt = state == State.TOGETHER ? now : null;
            answer = new Answer(this, side);
            answers.add(answer);
        }
        answer.say(given.by(side), by, now);
    }

    /** The time to answer is over. */
    public void close(LocalDate today) {
        if (!today.isAfter(closesOn())) {
            throw new RetrospectiveNotOpen(state, State.CLOSED);
        }
        become(State.CLOSED);
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new RetrospectiveNotOpen(state, next);
        }
        state = next;
    }

    /** Whether answers may be given and changed. */
    public boolean isOpen(LocalDate today) {
        return (state == State.ASKED || state == State.ONE_SIDE) && !today.isAfter(closesOn());
    }

    /** Whether each side may read what the other says users got. */
    public boolean isShown(LocalDate today) {
        return state == State.TOGETHER || today.isAfter(lastDay.plusDays(SHOWN_AFTER));
    }

    /** The last day to answer. */
    public LocalDate closesOn() {
        return lastDay.plusDays(OPEN_FOR);
    }

    public Optional<Answer> of(Side side) {
        return answers.stream().filter(one -> one.side() == side).findFirst();
    }

    public Long id() {
        return id;
    }

    public PlacementId placement() {
        return placement;
    }

    public AssociateId associate() {
        return associate;
    }

    public CohortId cohort() {
        return cohort;
    }

    public RotationId rotation() {
        return rotation;
    }

    public OpeningId opening() {
        return opening;
    }

    public DepartmentId department() {
        return department;
    }

    public AccountId host() {
        return host;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public State state() {
        return state;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant togetherAt() {
        return togetherAt;
    }
}
