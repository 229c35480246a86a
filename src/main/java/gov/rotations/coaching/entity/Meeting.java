package gov.rotations.coaching.entity;

import gov.rotations.coaching.PairingId;
import gov.rotations.security.AccountId;
import gov.rotations.coaching.MeetingNotOpen;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The two of a pairing meet: a time is proposed, agreed, and afterwards the meeting was held, missed or cancelled. */
@Entity
@Table(name = "coaching_meeting")
public class Meeting {

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

    @Column(name = "pairing_id")
    private PairingId pairing;

    @Column(name = "proposed_by")
    private AccountId proposedBy;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "begins_at")
    private Instant beginsAt;

    private int minutes;

    private String place;

    private String agenda;

    @Column(name = "shared_note")
    private String sharedNote;

    protected Meeting() {
        // for JPA
    }

    /** A proposed time. */
    public Meeting(PairingId pairing, AccountId proposedBy, Instant beginsAt, int minutes, String place, String agenda) {
        this.pairing = pairing;
        this.proposedBy = proposedBy;
        this.beginsAt = beginsAt;
        this.minutes = minutes;
        this.place = place;
        this.agenda = agenda;
        this.state = State.PROPOSED;
    }

    /** The other one agrees to the time; who proposed it cannot. */
    public void agree(AccountId by) {
        if (by.equals(proposedBy)) {
            throw new MeetingNotOpen(state, State.PLANNED);
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

    private void refuseBeforeBegin(Instant now, State wanted) {
        if (now.isBefore(beginsAt)) {
            throw new MeetingNotOpen(state, wanted);
        }
    }

    public void cancel() {
        become(State.CANCELLED);
    }

    /** What both of them may read. */
    public void note(String text) {
        if (state == State.CANCELLED) {
            throw new MeetingNotOpen(state, State.HELD);
        }
        sharedNote = text;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new MeetingNotOpen(state, next);
        }
        state = next;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public AccountId proposedBy() {
        return proposedBy;
    }

    public PairingId pairing() {
        return pairing;
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

    public String agenda() {
        return agenda;
    }

    public String sharedNote() {
        return sharedNote;
    }
}
