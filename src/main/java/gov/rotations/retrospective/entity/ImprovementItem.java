package gov.rotations.retrospective.entity;

import gov.rotations.retrospective.ImprovementNotOpen;
import gov.rotations.retrospective.ImprovementTheme;
import gov.rotations.retrospective.OutcomeMissing;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Typed;
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
import java.time.LocalDate;

/** Something the programme may do better. Everybody reads what it is, who looks after it, by when, and what became of it. */
@Entity
@Table(name = "retrospective_improvement")
public class ImprovementItem {

    public enum State {
        PROPOSED, AGREED, DOING, DONE, DROPPED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case PROPOSED -> next == AGREED || next == DROPPED;
                case AGREED -> next == DOING || next == DROPPED;
                case DOING -> next == DONE || next == DROPPED;
                case DONE, DROPPED -> false;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ImprovementTheme theme;

    private String what;

    private String why;

    @Column(name = "proposed_by")
    private AccountId proposedBy;

    @Column(name = "looking_back")
    private boolean lookingBack;

    @Column(name = "owner_id")
    private AccountId owner;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Enumerated(EnumType.STRING)
    private State state;

    private String outcome;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected ImprovementItem() {
        // for JPA
    }

    private ImprovementItem(ImprovementTheme theme, String what, String why, Instant now) {
        this.theme = theme;
        this.what = what.strip();
        this.why = Typed.orNull(why);
        this.proposedAt = now;
        this.state = State.PROPOSED;
    }

    public static ImprovementItem proposed(ImprovementTheme theme, String what, String why, AccountId by, Instant now) {
        ImprovementItem item = new ImprovementItem(theme, what, why, now);
        item.proposedBy = by;
        return item;
    }

    /** Made of what somebody said when looking back; it names nobody. */
    public static ImprovementItem ofLookingBack(ImprovementTheme theme, String what, String why, Instant now) {
        ImprovementItem item = new ImprovementItem(theme, what, why, now);
        item.lookingBack = true;
        return item;
    }

    /** @param newOwner null for the programme team as a whole @param newStart first day of the quarter in which it is to be done */
    public void agree(AccountId newOwner, LocalDate newStart) {
        become(State.AGREED);
        owner = newOwner;
        periodStart = newStart;
    }

    /** Other words, another owner or another period, as long as it is not over. */
    public void change(ImprovementTheme newTheme, String newWhat, AccountId newOwner, LocalDate newStart) {
        if (isOver()) {
            throw new ImprovementNotOpen(state, State.DOING);
        }
        theme = newTheme;
        what = newWhat.strip();
        owner = newOwner;
        periodStart = newStart;
    }

    public void begin() {
        become(State.DOING);
    }

    /** @param words what became of it */
    public void finish(String words, Instant now) {
        settle(State.DONE, words, now);
    }

    /** @param words why it will not be done */
    public void drop(String words, Instant now) {
        settle(State.DROPPED, words, now);
    }

    private void settle(State next, String words, Instant now) {
        String said = Typed.orNull(words);
        if (said == null) {
            throw new OutcomeMissing();
        }
        become(next);
        outcome = said;
        settledAt = now;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new ImprovementNotOpen(state, next);
        }
        state = next;
    }

    public boolean isOver() {
        return state == State.DONE || state == State.DROPPED;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ImprovementTheme theme() {
        return theme;
    }

    public String what() {
        return what;
    }

    public String why() {
        return why;
    }

    public AccountId proposedBy() {
        return proposedBy;
    }

    public boolean isLookingBack() {
        return lookingBack;
    }

    public AccountId owner() {
        return owner;
    }

    public LocalDate periodStart() {
        return periodStart;
    }

    public State state() {
        return state;
    }

    public String outcome() {
        return outcome;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
