package gov.rotations.attendance.entity;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.Excuse;
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
import java.time.Instant;

/** One change to a closed register: what it said before, what it says since, who changed it, when and why. Never changed itself. */
@Entity
@Table(name = "attendance_correction")
public class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "attendance_id")
    private Attendance attendance;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before")
    private AttendanceState stateBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "excuse_before")
    private Excuse excuseBefore;

    @Column(name = "share_before")
    private int shareBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_after")
    private AttendanceState stateAfter;

    private String why;

    @Column(name = "corrected_at")
    private Instant at;

    @Column(name = "corrected_by")
    private AccountId by;

    protected Correction() {
        // for JPA
    }

    Correction(Attendance attendance, Mark after, String why, Instant now, AccountId by) {
        this.attendance = attendance;
        this.stateBefore = attendance.mark().state();
        this.excuseBefore = attendance.mark().excuse();
        this.shareBefore = attendance.mark().share();
        this.stateAfter = after.state();
        this.why = why;
        this.at = now;
        this.by = by;
    }

    public Mark before() {
        return new Mark(stateBefore, excuseBefore, shareBefore);
    }

    public AttendanceState after() {
        return stateAfter;
    }

    public long attendance() {
        return attendance.id();
    }

    public String why() {
        return why;
    }

    public Instant at() {
        return at;
    }

    public AccountId by() {
        return by;
    }
}
