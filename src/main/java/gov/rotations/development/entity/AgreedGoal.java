package gov.rotations.development.entity;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.CheckInNotOpen;
import gov.rotations.security.AccountId;
import gov.rotations.security.SealedTextConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Something an associate and a line manager have agreed on; either of them ticks it or drops it. */
@Entity
@Table(name = "development_agreed_goal")
public class AgreedGoal {

    public enum State {
        OPEN, DONE, DROPPED;

        public boolean mayBecome(State next) {
            return this == OPEN && next != OPEN;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "associate_id")
    private AssociateId associate;

    @Column(name = "manager_id")
    private AccountId manager;

    @Convert(converter = SealedTextConverter.class)
    private String words;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    protected AgreedGoal() {
        // for JPA
    }

    /** @param dueOn null where no day was agreed */
    public AgreedGoal(AssociateId associate, AccountId manager, String words, LocalDate dueOn) {
        this.associate = associate;
        this.manager = manager;
        this.words = words;
        this.dueOn = dueOn;
        this.state = State.OPEN;
    }

    public void tick(LocalDate day) {
        settle(State.DONE, day);
    }

    public void drop(LocalDate day) {
        settle(State.DROPPED, day);
    }

    private void settle(State next, LocalDate day) {
        if (!state.mayBecome(next)) {
            throw new CheckInNotOpen(state, next);
        }
        state = next;
        settledOn = day;
    }

    public Long id() {
        return id;
    }

    public AssociateId associate() {
        return associate;
    }

    public AccountId manager() {
        return manager;
    }

    public String words() {
        return words;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public State state() {
        return state;
    }

    public LocalDate settledOn() {
        return settledOn;
    }
}
