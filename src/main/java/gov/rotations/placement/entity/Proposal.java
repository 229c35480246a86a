package gov.rotations.placement.entity;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.DeclineReason;
import gov.rotations.placement.ProposalId;
import gov.rotations.placement.ProposalNotOpen;
import gov.rotations.placement.RoundId;
import gov.rotations.security.AccountId;
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

/**
 * A department is asked to host one associate in one opening for one rotation. It says yes or no, or lets the day pass;
 * an answer is final. A lapsed proposal may still be accepted late by the programme admin's act.
 */
@Entity
@Table(name = "placement_proposal")
public class Proposal {

    public enum State {
        /** With the department, awaiting an answer. */
        SENT,
        ACCEPTED, DECLINED,
        /** Nobody answered by the day; the seat is still held. */
        LAPSED,
        /** Taken back by the programme before an answer. */
        RESCINDED,
        /** Accepted first, then the department could not keep its word. */
        WITHDRAWN;

        /** True when the department does not host the associate: it said no, or took its yes back. */
        public boolean isRefusal() {
            return this == DECLINED || this == WITHDRAWN;
        }

        public boolean mayBecome(State next) {
            return switch (this) {
                case SENT -> next == ACCEPTED || next == DECLINED || next == LAPSED || next == RESCINDED;
                case LAPSED -> next == ACCEPTED || next == RESCINDED;
                case ACCEPTED -> next == WITHDRAWN;
                case DECLINED, RESCINDED, WITHDRAWN -> false;
            };
        }
    }

    /** Who would go where and when. */
    public record Pair(AssociateId associate, RotationId rotation, OpeningId opening) {
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "round_id")
    private RoundId round;

    @Column(name = "associate_id")
    private AssociateId associate;

    @Column(name = "rotation_id")
    private RotationId rotation;

    @Column(name = "opening_id")
    private OpeningId opening;

    @Column(name = "department_id")
    private DepartmentId department;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "answer_by")
    private Instant answerBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private AccountId answeredBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "decline_reason")
    private DeclineReason declineReason;

    @Column(name = "decline_text")
    private String declineText;

    @Column(name = "review_flag")
    private boolean reviewFlag;

    protected Proposal() {
        // for JPA
    }

    /** A proposal of the round, not yet sent. */
    public Proposal(RoundId round, Pair pair, DepartmentId department) {
        this.round = round;
        this.associate = pair.associate();
        this.rotation = pair.rotation();
        this.opening = pair.opening();
        this.department = department;
    }

    /** Goes to the department, which has until the given moment. */
    public Proposal send(Instant now, Instant until) {
        state = State.SENT;
        sentAt = now;
        answerBy = until;
        return this;
    }

    /** The department says yes in time. */
    public void accept(AccountId who, Instant now) {
        if (state == State.LAPSED) {
            throw new ProposalNotOpen(state, State.ACCEPTED);
        }
        answerYes(who, now);
    }

    /** The programme records a yes that came after the day. */
    public void acceptLate(AccountId who, Instant now) {
        if (state != State.LAPSED) {
            throw new ProposalNotOpen(state, State.ACCEPTED);
        }
        answerYes(who, now);
    }

    private void answerYes(AccountId who, Instant now) {
        become(State.ACCEPTED);
        answeredBy = who;
        answeredAt = now;
    }

    /** @param words in the department's own words; may be null */
    public void decline(DeclineReason reason, String words, AccountId who, Instant now) {
        become(State.DECLINED);
        answeredBy = who;
        answeredAt = now;
        declineReason = reason;
        declineText = words;
        reviewFlag = ProtectedWords.in(words);
    }

    public void lapse() {
        become(State.LAPSED);
    }

    public void rescind() {
        become(State.RESCINDED);
    }

    /** The department takes its yes back. */
    public void withdraw(DeclineReason reason, String words) {
        become(State.WITHDRAWN);
        declineReason = reason;
        declineText = words;
        reviewFlag = ProtectedWords.in(words);
    }

    /** True while the seat is held for the associate: asked, lapsed but not released, or accepted. */
    public boolean holdsSeat() {
        return state == State.SENT || state == State.LAPSED || state == State.ACCEPTED;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new ProposalNotOpen(state, next);
        }
        state = next;
    }

    public ProposalId id() {
        return new ProposalId(id);
    }

    public RoundId round() {
        return round;
    }

    public Pair pair() {
        return new Pair(associate, rotation, opening);
    }

    public DepartmentId department() {
        return department;
    }

    public State state() {
        return state;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant answerBy() {
        return answerBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public AccountId answeredBy() {
        return answeredBy;
    }

    public DeclineReason declineReason() {
        return declineReason;
    }

    public String declineText() {
        return declineText;
    }

    /** True when the words may name a protected characteristic, so that a person reads them before anybody else does. */
    public boolean isFlagged() {
        return reviewFlag;
    }
}
