package gov.rotations.placement.entity;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.PlacementId;
import gov.rotations.placement.PlanNotReady;
import gov.rotations.placement.ProposalId;
import gov.rotations.placement.RoundId;
import gov.rotations.shared.DateRange;
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

/** The confirmed stint of one associate in one opening for one rotation; it begins when a plan is published. */
@Entity
@Table(name = "placement_placement")
public class Placement {

    public enum State {
        CONFIRMED, ACTIVE,
        /** The last day has passed; the review at the end is due. */
        ENDED, COMPLETED, ENDED_EARLY, WITHDRAWN_BY_HOST, CANCELLED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case CONFIRMED -> next == ACTIVE || next == WITHDRAWN_BY_HOST || next == CANCELLED;
                case ACTIVE -> next == ENDED || next == ENDED_EARLY;
                case ENDED, ENDED_EARLY -> next == COMPLETED;
                case COMPLETED, WITHDRAWN_BY_HOST, CANCELLED -> false;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String reference;

    @Column(name = "round_id")
    private RoundId round;

    @Column(name = "proposal_id")
    private ProposalId proposal;

    @Column(name = "associate_id")
    private AssociateId associate;

    @Column(name = "rotation_id")
    private RotationId rotation;

    @Column(name = "opening_id")
    private OpeningId opening;

    @Column(name = "department_id")
    private DepartmentId department;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private State state;

    protected Placement() {
        // for JPA
    }

    /** Confirms what the department accepted. @param reference what people quote, such as P27-0142 */
    public Placement(String reference, Proposal accepted, DateRange dates) {
        this.reference = reference;
        this.round = accepted.round();
        this.proposal = accepted.id();
        this.associate = accepted.pair().associate();
        this.rotation = accepted.pair().rotation();
        this.opening = accepted.pair().opening();
        this.department = accepted.department();
        this.firstDay = dates.first();
        this.lastDay = dates.last();
        this.state = State.CONFIRMED;
    }

    /** What was agreed elsewhere: confirmed, under way or over, as its days say. */
    public static Placement recorded(String reference, RoundId round, Proposal.Pair pair, DepartmentId department, DateRange dates, LocalDate today) {
        Placement placement = new Placement();
        placement.reference = reference;
        placement.round = round;
        placement.associate = pair.associate();
        placement.rotation = pair.rotation();
        placement.opening = pair.opening();
        placement.department = department;
        placement.firstDay = dates.first();
        placement.lastDay = dates.last();
        placement.state = dates.last().isBefore(today) ? State.COMPLETED : dates.contains(today) ? State.ACTIVE : State.CONFIRMED;
        return placement;
    }

    /** The first day has come. */
    public void start() {
        become(State.ACTIVE);
    }

    /** The last day has passed. */
    public void end() {
        become(State.ENDED);
    }

    /** Both sides have reviewed it. */
    public void complete() {
        become(State.COMPLETED);
    }

    /** The department cannot keep its word after all. */
    public void withdrawByHost() {
        become(State.WITHDRAWN_BY_HOST);
    }

    /** True once nobody works in it any more, or never will. */
    public boolean isOver() {
        return state != State.CONFIRMED && state != State.ACTIVE;
    }

    /** False once it has fallen away before or instead of being spent. */
    public boolean isStanding() {
        return state != State.CANCELLED && state != State.WITHDRAWN_BY_HOST;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new PlanNotReady(state, next);
        }
        state = next;
    }

    public PlacementId id() {
        return new PlacementId(id);
    }

    public String reference() {
        return reference;
    }

    public RoundId round() {
        return round;
    }

    public AssociateId associate() {
        return associate;
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

    public DateRange dates() {
        return new DateRange(firstDay, lastDay);
    }

    public State state() {
        return state;
    }
}
