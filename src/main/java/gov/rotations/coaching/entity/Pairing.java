package gov.rotations.coaching.entity;

import gov.rotations.coaching.PairingId;
import gov.rotations.coaching.PairingNotOpen;
import gov.rotations.coaching.PairingRoundId;
import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.cohort.AssociateId;
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
 * An associate and a supporter, from the first question to the end. The supporter is asked first, then the associate
 * (who was first where they chose themselves); either says no without a reason. It holds one of the supporter's places
 * until it ends.
 */
@Entity
@Table(name = "coaching_pairing")
public class Pairing {

    public enum State {
        /** With the supporter, awaiting an answer. */
        OFFERED,
        /** The supporter has said yes. */
        AWAITING_ASSOCIATE,
        ACTIVE, PAUSED,
        /** One of the two has asked for a change. */
        ENDING,
        ENDED, DECLINED,
        /** Nobody answered by the day. */
        LAPSED,
        /** Taken back by the programme before an answer. */
        RESCINDED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case OFFERED -> next == AWAITING_ASSOCIATE || next == ACTIVE || next == DECLINED || next == LAPSED || next == RESCINDED;
                case AWAITING_ASSOCIATE -> next == ACTIVE || next == DECLINED || next == LAPSED || next == RESCINDED;
                case ACTIVE -> next == PAUSED || next == ENDING || next == ENDED;
                case PAUSED -> next == ACTIVE || next == ENDING || next == ENDED;
                case ENDING -> next == ENDED;
                case ENDED, DECLINED, LAPSED, RESCINDED -> false;
            };
        }

        /** Whether one of the supporter's places is taken. */
        public boolean holdsPlace() {
            return switch (this) {
                case OFFERED, AWAITING_ASSOCIATE, ACTIVE, PAUSED, ENDING -> true;
                case ENDED, DECLINED, LAPSED, RESCINDED -> false;
            };
        }

        /** Whether somebody has still to answer. */
        public boolean isAsking() {
            return this == OFFERED || this == AWAITING_ASSOCIATE;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private SupportKind kind;

    @Column(name = "supporter_id")
    private SupporterId supporter;

    @Column(name = "associate_id")
    private AssociateId associate;

    @Column(name = "round_id")
    private PairingRoundId round;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "chosen_by_associate")
    private boolean chosenByAssociate;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "answer_by")
    private Instant answerBy;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String goals;

    @Column(name = "cadence_days")
    private int cadenceDays = 14;

    @Column(name = "open_key")
    private String openKey;

    protected Pairing() {
        // for JPA
    }

    /** The supporter is asked. */
    public Pairing(SupportKind kind, SupporterId supporter, AssociateId associate, PairingRoundId round, Instant now,
        Instant answerBy) {
        this.kind = kind;
        this.supporter = supporter;
        this.associate = associate;
        this.round = round;
        this.offeredAt = now;
        this.answerBy = answerBy;
        this.state = State.OFFERED;
        this.openKey = kind + "/" + associate;
    }

    /** The associate chose the supporter, so only the supporter has still to answer. */
    public Pairing chosenByAssociate() {
        chosenByAssociate = true;
        return this;
    }

    /** The supporter says yes; the associate, unless they chose themselves, has until the given moment. */
    public void acceptAsSupporter(Instant now, Instant until) {
        if (state != State.OFFERED) {
            throw new PairingNotOpen(state, State.AWAITING_ASSOCIATE);
        }
        agreedAt = now;
        if (chosenByAssociate) {
            start(now);
        } else {
            become(State.AWAITING_ASSOCIATE);
            answerBy = until;
        }
    }

    public void acceptAsAssociate(Instant now) {
        if (state != State.AWAITING_ASSOCIATE) {
            throw new PairingNotOpen(state, State.ACTIVE);
        }
        start(now);
    }

    private void start(Instant now) {
        become(State.ACTIVE);
        startedAt = now;
        answerBy = null;
    }

    public void decline() {
        become(State.DECLINED);
    }

    public void lapse() {
        become(State.LAPSED);
    }

    public void rescind() {
        become(State.RESCINDED);
    }

    public void pause() {
        become(State.PAUSED);
    }

    public void resume() {
        if (state != State.PAUSED) {
            throw new PairingNotOpen(state, State.ACTIVE);
        }
        become(State.ACTIVE);
    }

    /** One of the two would like somebody else; nobody asks why. */
    public void askForChange() {
        become(State.ENDING);
    }

    public void end(Instant now) {
        become(State.ENDED);
        endedAt = now;
    }

    /** What the two want to reach, and how often they mean to meet. */
    public void agree(String newGoals, int newCadenceDays) {
        if (state != State.ACTIVE) {
            throw new PairingNotOpen(state, State.ACTIVE);
        }
        goals = newGoals;
        cadenceDays = newCadenceDays;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new PairingNotOpen(state, next);
        }
        state = next;
        if (!next.holdsPlace()) {
            openKey = null;
        }
    }

    public PairingId id() {
        return new PairingId(id);
    }

    public SupportKind kind() {
        return kind;
    }

    public SupporterId supporter() {
        return supporter;
    }

    public AssociateId associate() {
        return associate;
    }

    public PairingRoundId round() {
        return round;
    }

    public State state() {
        return state;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    /** An associate hears of a question once the supporter has said yes, or when they asked it themselves. */
    public boolean isKnownToAssociate() {
        return chosenByAssociate || agreedAt != null;
    }

    /** Until when an answer is awaited; null when none is. */
    public Instant answerBy() {
        return answerBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String goals() {
        return goals;
    }

    public int cadenceDays() {
        return cadenceDays;
    }
}
