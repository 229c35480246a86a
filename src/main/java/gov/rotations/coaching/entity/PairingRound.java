package gov.rotations.coaching.entity;

import gov.rotations.coaching.PairingRoundId;
import gov.rotations.coaching.PairingRoundNotReady;
import gov.rotations.coaching.SupportKind;
import gov.rotations.cohort.CohortId;
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

/** A whole cohort is matched with supporters of one kind: suggested as often as wanted, looked at, then sent once. */
@Entity
@Table(name = "coaching_round")
public class PairingRound {

    public enum State {
        /** Nothing was suggested yet. */
        DRAFT,
        /** Somebody looks at what the matcher suggests. */
        SUGGESTED,
        SENT, DISCARDED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case DRAFT -> next == SUGGESTED || next == DISCARDED;
                case SUGGESTED -> next == SUGGESTED || next == SENT || next == DISCARDED;
                case SENT, DISCARDED -> false;
            };
        }

        /** Whether pairs may still be pinned and forbidden. */
        public boolean isChangeable() {
            return this == DRAFT || this == SUGGESTED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "cohort_id")
    private CohortId cohort;

    @Enumerated(EnumType.STRING)
    private SupportKind kind;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "opened_at")
    private Instant openedAt;

    private Long cost;

    protected PairingRound() {
        // for JPA
    }

    public PairingRound(CohortId cohort, SupportKind kind, Instant now) {
        this.cohort = cohort;
        this.kind = kind;
        this.openedAt = now;
        this.state = State.DRAFT;
    }

    /** The matcher has suggested pairs of this cost. */
    public void suggest(long newCost) {
        become(State.SUGGESTED);
        cost = newCost;
    }

    public void send() {
        become(State.SENT);
    }

    public void discard() {
        become(State.DISCARDED);
    }

    public void mustBeChangeable() {
        if (!state.isChangeable()) {
            throw new PairingRoundNotReady(state, State.SUGGESTED);
        }
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new PairingRoundNotReady(state, next);
        }
        state = next;
    }

    public PairingRoundId id() {
        return new PairingRoundId(id);
    }

    public CohortId cohort() {
        return cohort;
    }

    public SupportKind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** What the suggested pairs cost; null before the first suggestion. */
    public Long cost() {
        return cost;
    }
}
