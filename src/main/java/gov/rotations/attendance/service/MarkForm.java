package gov.rotations.attendance.service;

import gov.rotations.attendance.AttendanceState;
import gov.rotations.attendance.Excuse;
import gov.rotations.attendance.entity.Mark;
import java.io.Serializable;

/** What somebody fills in to say more of a person than a tap can: the category of an excuse, a share, and why it is corrected. */
public class MarkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int HALF = 50;

    private long person;

    private AttendanceState state;

    private Excuse excuse;

    private int share = HALF;

    private String why;

    /** Shows what is said now. */
    public void startFrom(RegisterRow row) {
        person = row.account();
        state = row.state();
        excuse = row.excuse();
        share = row.isPart() ? row.share() : HALF;
    }

    Mark mark() {
        return Mark.of(state, excuse, share);
    }

    public long getPerson() {
        return person;
    }

    public void setPerson(long person) {
        this.person = person;
    }

    public AttendanceState getState() {
        return state;
    }

    public void setState(AttendanceState state) {
        this.state = state;
    }

    public Excuse getExcuse() {
        return excuse;
    }

    public void setExcuse(Excuse excuse) {
        this.excuse = excuse;
    }

    public int getShare() {
        return share;
    }

    public void setShare(int share) {
        this.share = share;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
