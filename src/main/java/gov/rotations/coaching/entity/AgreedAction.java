package gov.rotations.coaching.entity;

import gov.rotations.coaching.PairingId;
import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** What one of the two of a pairing has promised to do; both of them read it and may say that it is done. */
@Entity
@Table(name = "coaching_action")
public class AgreedAction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "pairing_id")
    private PairingId pairing;

    @Column(name = "owner_id")
    private AccountId owner;

    private String words;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_at")
    private Instant doneAt;

    protected AgreedAction() {
        // for JPA
    }

    /** @param dueOn the day by which it is to be done, or null */
    public AgreedAction(PairingId pairing, AccountId owner, String words, LocalDate dueOn) {
        this.pairing = pairing;
        this.owner = owner;
        this.words = words;
        this.dueOn = dueOn;
    }

    /** Done twice is done once. */
    public void done(Instant now) {
        if (doneAt == null) {
            doneAt = now;
        }
    }

    public void reopen() {
        doneAt = null;
    }

    public Long id() {
        return id;
    }

    public PairingId pairing() {
        return pairing;
    }

    public AccountId owner() {
        return owner;
    }

    public String words() {
        return words;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
