package gov.rotations.attendance.entity;

import gov.rotations.attendance.AbsentTooSoon;
import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.CheckInMethod;
import gov.rotations.attendance.Excuse;
import gov.rotations.attendance.NothingToCorrect;
import gov.rotations.attendance.RegisterNotOpen;
import gov.rotations.attendance.RegisterStillOpen;
import gov.rotations.events.SessionId;
import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Whether one person was at one session; there is one for each pair of them at most. */
@Entity
@Table(name = "attendance_attendance")
public class Attendance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "session_id")
    private Register register;

    @Column(name = "account_id")
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private AttendanceState state;

    @Enumerated(EnumType.STRING)
    private Excuse excuse;

    private int share;

    @Enumerated(EnumType.STRING)
    private CheckInMethod method;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "said_at")
    private Instant saidAt;

    @Column(name = "said_by")
    private AccountId saidBy;

    protected Attendance() {
        // for JPA
    }

    /** Somebody of whom nothing is known yet. */
    public Attendance(Register register, AccountId account) {
        this.register = register;
        this.account = account;
        this.state = AttendanceState.EXPECTED;
    }

    /**
     * The person shows at the door; doing so again changes nothing.
     *
     * @param lateFrom whoever arrives then or after that is late
     */
    public void checkIn(CheckInMethod how, Instant at, Instant lateFrom) {
        if (!register.isOpen()) {
            throw new RegisterNotOpen();
        }
        if (!state.wasThere()) {
            say(Mark.of(at.isBefore(lateFrom) ? AttendanceState.PRESENT : AttendanceState.LATE), how, at, account);
            arrivedAt = at;
        }
    }

    /** What whoever holds the open register says. @param arrived when the person came, or null where nobody knows */
    public void mark(Mark mark, CheckInMethod how, Instant arrived, Instant now, AccountId by) {
        if (!register.isOpen()) {
            throw new RegisterNotOpen();
        }
        if (!state.mayBecomeWhileOpen(mark.state())) {
            throw new AbsentTooSoon();
        }
        arrivedAt = mark.state().wasThere() ? arrivedAt != null ? arrivedAt : arrived : null;
        say(mark, mark.state() == AttendanceState.EXPECTED ? null : how, now, by);
    }

    /** The register closes over somebody who was not seen. @param required whether the person should have come */
    public void conclude(boolean required, Instant now, AccountId by) {
        if (state == AttendanceState.EXPECTED) {
            say(Mark.of(required ? AttendanceState.ABSENT : AttendanceState.NOT_REQUIRED), CheckInMethod.REGISTER, now, by);
        }
    }

    /** What the closed register said is kept; the answer is that line of the history. */
    public Correction correct(Mark mark, CheckInMethod how, String why, Instant now, AccountId by) {
        if (register.isOpen()) {
            throw new RegisterStillOpen();
        }
        if (!state.mayBeCorrectedTo(mark.state()) || mark.equals(mark())) {
            throw new NothingToCorrect();
        }
        Correction before = new Correction(this, mark, why, now, by);
        say(mark, how, now, by);
        if (!state.wasThere()) {
            arrivedAt = null;
        }
        return before;
    }

    private void say(Mark mark, CheckInMethod how, Instant now, AccountId by) {
        state = mark.state();
        excuse = mark.excuse();
        share = mark.share();
        method = how;
        saidAt = now;
        saidBy = by;
    }

    public Mark mark() {
        return new Mark(state, excuse, share);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public SessionId session() {
        return register.session();
    }

    public AccountId account() {
        return account;
    }

    public AttendanceState state() {
        return state;
    }

    public CheckInMethod method() {
        return method;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public Instant saidAt() {
        return saidAt;
    }

    public AccountId saidBy() {
        return saidBy;
    }
}
