package gov.rotations.events.entity;

import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The secret address under which somebody's calendar program reads their events. Only the hash of its token is kept. */
@Entity
@Table(name = "events_feed")
public class Feed {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "account_id")
    private AccountId account;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Feed() {
        // for JPA
    }

    public Feed(AccountId account) {
        this.account = account;
    }

    /** What the address was before opens nothing any more. */
    public void renew(String newTokenHash, Instant now) {
        tokenHash = newTokenHash;
        madeAt = now;
    }

    public AccountId account() {
        return account;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
