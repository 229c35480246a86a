package gov.rotations.placement.entity;

import gov.rotations.cohort.AssociateId;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.PreferencesClosed;
import gov.rotations.placement.RoundId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What one associate wishes for in a round, best first. A draft counts when the window closes; an empty list means that
 * any opening will do.
 */
@Entity
@Table(name = "placement_preference_list")
public class PreferenceList {

    public enum State {
        /** Saved, not yet handed in. */
        DRAFT,
        /** Handed in; may be amended while the window is open. */
        SUBMITTED,
        /** The window has closed. */
        LOCKED,
        /** The window closed over an empty list. */
        DEFAULTED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case DRAFT, SUBMITTED -> true;
                case LOCKED -> next == SUBMITTED;
                case DEFAULTED -> next == DRAFT;
            };
        }
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

    @Enumerated(EnumType.STRING)
    private State state;

    private String statement;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "placement_preference", joinColumns = @JoinColumn(name = "list_id"))
    @OrderColumn(name = "position")
    @Column(name = "opening_id")
    private List<Long> openings = new ArrayList<>();

    protected PreferenceList() {
        // for JPA
    }

    public PreferenceList(RoundId round, AssociateId associate, Instant now) {
        this.round = round;
        this.associate = associate;
        this.state = State.DRAFT;
        this.changedAt = now;
    }

    /** Keeps the wishes as a draft; a list already handed in stays handed in. @throws PreferencesClosed when locked */
    public void save(List<OpeningId> wishes, String words, Instant now) {
        mustBeOpen();
        openings.clear();
        wishes.stream().map(OpeningId::value).distinct().forEach(openings::add);
        statement = words;
        changedAt = now;
    }

    public void submit(Instant now) {
        mustBeOpen();
        become(State.SUBMITTED);
        changedAt = now;
    }

    /** The window has closed: what is there counts. */
    public void lock() {
        become(openings.isEmpty() ? State.DEFAULTED : State.LOCKED);
    }

    /** The window opens again: a list that counted counts as handed in until it is changed, an empty one is a draft. */
    public void reopen() {
        become(state == State.LOCKED ? State.SUBMITTED : State.DRAFT);
    }

    public boolean isLocked() {
        return state == State.LOCKED || state == State.DEFAULTED;
    }

    private void mustBeOpen() {
        if (isLocked()) {
            throw new PreferencesClosed(changedAt);
        }
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new PreferencesClosed(changedAt);
        }
        state = next;
    }

    public long version() {
        return version;
    }

    public RoundId round() {
        return round;
    }

    public AssociateId associate() {
        return associate;
    }

    public State state() {
        return state;
    }

    public String statement() {
        return statement;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Best first. */
    public List<OpeningId> openings() {
        return openings.stream().map(OpeningId::new).toList();
    }
}
