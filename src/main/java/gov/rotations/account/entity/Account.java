package gov.rotations.account.entity;

import gov.rotations.account.AccountNotReady;
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
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who can sign in. An account is invited, becomes active when its owner chooses a password, is locked for a
 * while after repeated failures, and may be disabled.
 */
@Entity
@Table(name = "account_account")
public class Account {

    /** Failures in a row after which the account is locked. */
    public static final int FAILURES_ALLOWED = 5;

    /** How long a lock lasts. */
    public static final Duration LOCK = Duration.ofMinutes(15);

    public enum State {
        /** Has a link, no password yet. */
        INVITED,
        ACTIVE,
        /** May not sign in any more; what the person did stays under their name. */
        DISABLED;

        public boolean mayBecome(State next) {
            return switch (this) {
                case INVITED -> next != INVITED;
                case ACTIVE -> next == DISABLED;
                case DISABLED -> next != DISABLED;
            };
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String email;

    private String name;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "failed_attempts")
    private int failedAttempts;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    protected Account() {
        // for JPA
    }

    /** An invited account without a password. */
    public Account(String email, String name) {
        this.email = email;
        this.name = name;
        this.state = State.INVITED;
    }

    /** The owner chose a password; an invited account becomes active and a lock is lifted. */
    public void choosePassword(String hash) {
        if (state == State.DISABLED) {
            throw new AccountNotReady(state);
        }
        if (state == State.INVITED) {
            become(State.ACTIVE);
        }
        passwordHash = hash;
        failedAttempts = 0;
        lockedUntil = null;
    }

    /** Counts a wrong password; the fifth in a row locks the account for a quarter of an hour. */
    public void refuseSignIn(Instant now) {
        failedAttempts++;
        if (failedAttempts >= FAILURES_ALLOWED) {
            lockedUntil = now.plus(LOCK);
            failedAttempts = 0;
        }
    }

    public void signIn() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    public void disable() {
        become(State.DISABLED);
    }

    /** May sign in again; whoever never chose a password is invited again. */
    public void enable() {
        become(passwordHash == null ? State.INVITED : State.ACTIVE);
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new AccountNotReady(state);
        }
        state = next;
    }

    public AccountId id() {
        return new AccountId(id);
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public State state() {
        return state;
    }

    public Instant lockedUntil() {
        return lockedUntil;
    }

    /** Another one after each change of the password; sessions remember it. */
    public String stamp() {
        return passwordHash == null ? "" : Integer.toHexString(passwordHash.hashCode());
    }

    public String passwordHash() {
        return passwordHash;
    }
}
