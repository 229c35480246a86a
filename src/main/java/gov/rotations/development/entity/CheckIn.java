package gov.rotations.development.entity;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.CheckInNotOpen;
import gov.rotations.security.AccountId;
import gov.rotations.security.SealedTextConverter;
import gov.rotations.shared.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An associate and a line manager check in: one proposes a time, the other agrees, and afterwards both may read what was agreed. */
@Entity
@Table(name = "development_check_in")
public class CheckIn {

    public enum State {
        /** A time one of the two proposes. */
        PROPOSED,
        PLANNED, HELD, MISSED, CANCELLED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case PROPOSED -> next == PLANNED || next == CANCELLED;
                case PLANNED -> next == HELD || next == MISSED || next == CANCELLED;
                case HELD, MISSED, CANCELLED -> false;
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

    @Column(name = "manager_id")
    private AccountId manager;

    @Column(name = "proposed_by")
    private AccountId proposedBy;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "begins_at")
    private Instant beginsAt;

    private int minutes;

    private String place;

    @Convert(converter = SealedTextConverter.class)
    private String agreed;

    protected CheckIn() {
        // for JPA
    }

    /** A proposed time. */
    public CheckIn(AssociateId associate, AccountId manager, AccountId proposedBy, Instant beginsAt, int minutes, String place) {
        this.associate = associate;
        this.manager = manager;
        this.proposedBy = proposedBy;
        this.beginsAt = beginsAt;
        this.minutes = minutes;
        this.place = place;
        this.state = State.PROPOSED;
    }

    /** The other one agrees to the time; who proposed it cannot. */
    public void agree(AccountId by) {
        if (by.equals(proposedBy)) {
            throw new CheckInNotOpen(state, State.PLANNED);
        }
        become(State.PLANNED);
    }

    /** It has taken place; nobody can say so before it began. */
    public void hold(Instant now) {
        refuseBeforeBegin(now, State.HELD);
        become(State.HELD);
    }

    public void miss(Instant now) {
        refuseBeforeBegin(now, State.MISSED);
        become(State.MISSED);
    }

    public void cancel() {
        become(State.CANCELLED);
    }

    /** What the two have agreed; both may read and mend it. */
    public void note(String words) {
        if (state == State.CANCELLED) {
            throw new CheckInNotOpen(state, State.HELD);
        }
        agreed = Typed.orNull(words);
    }

    private void refuseBeforeBegin(Instant now, State wanted) {
        if (now.isBefore(beginsAt)) {
            throw new CheckInNotOpen(state, wanted);
        }
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new CheckInNotOpen(state, next);
        }
        state = next;
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

    public AccountId manager() {
        return manager;
    }

    public AccountId proposedBy() {
        return proposedBy;
    }

    public State state() {
        return state;
    }

    public Instant beginsAt() {
        return beginsAt;
    }

    public int minutes() {
        return minutes;
    }

    public String place() {
        return place;
    }

    public String agreed() {
        return agreed;
    }
}
