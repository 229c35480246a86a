package gov.rotations.account.entity;

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
 * A link that lets its holder choose a password, once and for a while. Only the hash of its token is kept. A link is
 * open until it is used, revoked, or its time is over.
 */
@Entity
@Table(name = "account_link")
public class EntryLink {

    public enum Kind {
        INVITATION(Duration.ofDays(14)),
        PASSWORD_RESET(Duration.ofHours(1));

        private final Duration lifetime;

        Kind(Duration lifetime) {
            this.lifetime = lifetime;
        }

        public Duration lifetime() {
            return lifetime;
        }
    }

    public enum State {
        OPEN, USED, REVOKED, EXPIRED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id")
    private AccountId account;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected EntryLink() {
        // for JPA
    }

    public EntryLink(AccountId account, Kind kind, String tokenHash, Instant now) {
        this.account = account;
        this.kind = kind;
        this.tokenHash = tokenHash;
        this.createdAt = now;
        this.expiresAt = now.plus(kind.lifetime());
    }

    public State state(Instant now) {
        if (usedAt != null) {
            return State.USED;
        }
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }

    public boolean isOpen(Instant now) {
        return state(now) == State.OPEN;
    }

    /** Its holder chose a password with it; it opens nothing any more. */
    public void use(Instant now) {
        if (!isOpen(now)) {
            throw new IllegalStateException("A link that is %s cannot be used".formatted(state(now)));
        }
        usedAt = now;
    }

    /** It opens nothing any more; does nothing when it has been used or revoked before. */
    public void revoke(Instant now) {
        if (usedAt == null && revokedAt == null) {
            revokedAt = now;
        }
    }

    public long id() {
        return id;
    }

    public AccountId account() {
        return account;
    }

    public Kind kind() {
        return kind;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
