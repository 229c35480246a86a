package gov.rotations.department.entity;

import gov.rotations.department.DepartmentId;
import gov.rotations.department.DepartmentKind;
import gov.rotations.department.DepartmentNotReady;
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
 * A public body that employs associates or offers them openings. It is a prospect until it has agreed to the
 * programme's terms, then active; it may be suspended for a while, and in the end closes for good.
 */
@Entity
@Table(name = "department_department")
public class Department {

    public enum State {
        /** Known, has not agreed to the terms yet. */
        PROSPECT,
        ACTIVE,
        /** Takes no part for a while. */
        SUSPENDED,
        /** Is no more; its successors carry on. */
        CLOSED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case PROSPECT -> next == ACTIVE;
                case ACTIVE -> next == SUSPENDED || next == CLOSED;
                case SUSPENDED -> next == ACTIVE || next == CLOSED;
                case CLOSED -> false;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private DepartmentKind kind;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "state_reason")
    private String stateReason;
    @Column(name = "parent_id")
    private DepartmentId parent;
    @Column(name = "family_id")
    private DepartmentId family;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Column(name = "acceptance_working_days")
    private int acceptanceWorkingDays;

    protected Department() {
        // for JPA
    }

    /** A prospect. */
    public Department(String code, String name, DepartmentKind kind) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.state = State.PROSPECT;
        this.acceptanceWorkingDays = 10;
    }

    public void rename(String newCode, String newName, DepartmentKind newKind) {
        code = newCode;
        name = newName;
        kind = newKind;
    }

    /** @param above the department above it, or null; whoever calls has made sure that it is not below */
    public void standUnder(DepartmentId above) {
        parent = above;
    }

    public void existFrom(LocalDate first) {
        validFrom = first;
    }

    /** @param workingDays how long it has to answer a proposal */
    public void answerWithin(int workingDays) {
        acceptanceWorkingDays = workingDays;
    }

    /** It has agreed to the programme's terms. */
    public void activate() {
        refuseUnless(state == State.PROSPECT);
        become(State.ACTIVE);
    }

    public void suspend(String reason) {
        become(State.SUSPENDED);
        stateReason = reason;
    }

    public void resume() {
        refuseUnless(state == State.SUSPENDED);
        become(State.ACTIVE);
        stateReason = null;
    }

    public void close(LocalDate last) {
        become(State.CLOSED);
        validTo = last;
    }

    /** Belongs to this family from now on. */
    public void belongTo(DepartmentId newFamily) {
        family = newFamily;
    }

    private void become(State next) {
        refuseUnless(state.mayBecome(next));
        state = next;
    }

    private void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new DepartmentNotReady(code, state);
        }
    }

    public DepartmentId id() {
        return new DepartmentId(id);
    }

    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public DepartmentKind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public String stateReason() {
        return stateReason;
    }

    public DepartmentId parent() {
        return parent;
    }

    public DepartmentId family() {
        return family == null ? id() : family;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public int acceptanceWorkingDays() {
        return acceptanceWorkingDays;
    }
}
