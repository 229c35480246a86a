package gov.rotations.attendance.entity;

import gov.rotations.attendance.RegisterNotDue;
import gov.rotations.attendance.RegisterNotOpen;
import gov.rotations.events.SessionId;
import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The register of one session, with the code for its door. Everything said of the session is said under its lock. */
@Entity
@Table(name = "attendance_register")
public class Register {

    public enum State {
        OPEN,
        /** Who was expected and not seen is absent; changes are corrections from now on. */
        CLOSED;

        public boolean mayBecome(State next) {
            return this == OPEN && next == CLOSED;
        }
    }

    @Id
    @Column(name = "session_id")
    private Long session;

    @Version
    private long version;

    @Column(name = "door_code")
    private String doorCode;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private AccountId closedBy;

    protected Register() {
        // for JPA
    }

    public Register(SessionId session) {
        this.session = session.value();
        this.doorCode = DoorCode.fresh();
        this.state = State.OPEN;
    }

    /** @param due when nobody can come in time any more */
    public void close(Instant now, Instant due, AccountId by) {
        if (now.isBefore(due)) {
            throw new RegisterNotDue();
        }
        become(State.CLOSED);
        closedAt = now;
        closedBy = by;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new RegisterNotOpen();
        }
        state = next;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public SessionId session() {
        return new SessionId(session);
    }

    public long version() {
        return version;
    }

    public State state() {
        return state;
    }

    public String doorCode() {
        return doorCode;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public AccountId closedBy() {
        return closedBy;
    }
}
