package gov.rotations.cohort.entity;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.StepNotPossible;
import gov.rotations.department.DepartmentId;
import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.LocalDate;

/**
 * A member of the programme from joining to graduation. Who they are and where in the programme they stand; what they
 * need and wish is in the {@link Profile}.
 */
@Entity
@Table(name = "cohort_associate")
public class Associate {

    public enum State {
        /** Has joined; the programme has not begun for them. */
        ONBOARDING,
        /** Starts later, with another cohort. */
        DEFERRED,
        ACTIVE, ON_LEAVE,
        /** Has asked to leave; may still stay. */
        WITHDRAWING,
        WITHDRAWN,
        /** Has done the rotations; graduation is for a person to decide. */
        COMPLETING,
        GRADUATED,
        /** Promoted into a post before the last rotation. */
        GRADUATED_EARLY,
        /** The programme ended for them by a decision that was not theirs. */
        LEFT;

        public boolean mayBecome(State next) {
            return switch (this) {
                case ONBOARDING -> next == ACTIVE || next == DEFERRED || next == WITHDRAWING;
                case DEFERRED -> next == ONBOARDING || next == WITHDRAWING;
                case ACTIVE -> next == ON_LEAVE || next == WITHDRAWING || next == COMPLETING || next == GRADUATED_EARLY
                    || next == LEFT;
                case ON_LEAVE -> next == ACTIVE || next == WITHDRAWING;
                case WITHDRAWING -> next == WITHDRAWN || next == ONBOARDING || next == DEFERRED || next == ACTIVE
                    || next == ON_LEAVE;
                case COMPLETING -> next == GRADUATED;
                case WITHDRAWN, GRADUATED, GRADUATED_EARLY, LEFT -> false;
            };
        }

        /** No longer in the programme, one way or another. */
        public boolean isGone() {
            return this == WITHDRAWN || this == GRADUATED || this == GRADUATED_EARLY || this == LEFT;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String reference;

    private String name;

    private String email;

    @Column(name = "account_id")
    private AccountId account;

    @ManyToOne(optional = false)
    @JoinColumn(name = "cohort_id")
    private Cohort cohort;

    @Column(name = "home_department_id")
    private DepartmentId homeDepartment;

    private String grade;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before")
    private State stateBefore;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Embedded
    private Profile profile = new Profile();

    protected Associate() {
        // for JPA
    }

    /** Somebody who has just joined the cohort. */
    public Associate(String reference, Cohort cohort, String name, String email) {
        this.reference = reference;
        this.cohort = cohort;
        this.state = State.ONBOARDING;
        call(name, email);
    }

    public final void call(String newName, String newEmail) {
        name = newName;
        email = newEmail;
    }

    /** From now on this account is the person's own. */
    public void signInWith(AccountId owner) {
        account = owner;
    }

    public void belongTo(DepartmentId home, String homeGrade) {
        homeDepartment = home;
        grade = homeGrade;
    }

    /** The day the programme begins for this person where it is not the cohort's first day; null for the cohort's. */
    public void beginOn(LocalDate day) {
        firstDay = day;
    }

    /** Whether the person's own first day, where there is one, has come. */
    public boolean mayBeginBy(LocalDate today) {
        return firstDay == null || !firstDay.isAfter(today);
    }

    public void start() {
        become(State.ACTIVE, State.ONBOARDING);
    }

    public void defer() {
        become(State.DEFERRED, State.ONBOARDING);
    }

    public void rejoin(Cohort later) {
        become(State.ONBOARDING, State.DEFERRED);
        cohort = later;
    }

    public void pause() {
        become(State.ON_LEAVE, State.ACTIVE);
    }

    /** Back from leave, into the same cohort or a later one. */
    public void comeBack(Cohort sameOrLater) {
        become(State.ACTIVE, State.ON_LEAVE);
        cohort = sameOrLater;
    }

    public void requestWithdrawal() {
        State before = state;
        become(State.WITHDRAWING);
        stateBefore = before;
    }

    public void confirmWithdrawal() {
        become(State.WITHDRAWN);
        stateBefore = null;
    }

    /** Stays after all, as they were before. */
    public void retractWithdrawal() {
        become(stateBefore == null ? State.ACTIVE : stateBefore, State.WITHDRAWING);
        stateBefore = null;
    }

    public void complete() {
        become(State.COMPLETING);
    }

    public void graduate() {
        become(State.GRADUATED);
    }

    public void graduateEarly() {
        become(State.GRADUATED_EARLY);
    }

    public void dismiss() {
        become(State.LEFT);
    }

    /** Some states can be reached from two sides; a verb names the one it comes from. */
    private void become(State next, State from) {
        if (state != from) {
            throw new StepNotPossible(state, next);
        }
        become(next);
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new StepNotPossible(state, next);
        }
        state = next;
    }

    public AssociateId id() {
        return new AssociateId(id);
    }

    public long version() {
        return version;
    }

    public String reference() {
        return reference;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public AccountId account() {
        return account;
    }

    public Cohort cohort() {
        return cohort;
    }

    public DepartmentId homeDepartment() {
        return homeDepartment;
    }

    public String grade() {
        return grade;
    }

    public State state() {
        return state;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** What a post must offer this person, and what they wish. */
    public Profile profile() {
        return profile;
    }
}
