package gov.rotations.attendance.entity;

import gov.rotations.security.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How many wrong codes an account has tried lately. It is kept, so that a restart or another node forgets nothing. */
@Entity
@Table(name = "attendance_wrong_codes")
public class WrongCodes {

    /** So many wrong ones within {@link #WINDOW}, and none is taken for {@link #PAUSE}. */
    public static final int ALLOWED = 5;

    static final Duration WINDOW = Duration.ofMinutes(10);

    static final Duration PAUSE = Duration.ofMinutes(10);

    @Id
    @Column(name = "account_id")
    private Long account;

    private int tries;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "paused_until")
    private Instant pausedUntil;

    protected WrongCodes() {
        // for JPA
    }

    public WrongCodes(AccountId account) {
        this.account = account.value();
    }

    /** Counts one more. True when it was one too many. */
    public boolean note(Instant now) {
        if (firstAt == null || !now.isBefore(firstAt.plus(WINDOW))) {
            firstAt = now;
            tries = 0;
        }
        tries++;
        if (tries >= ALLOWED) {
            pausedUntil = now.plus(PAUSE);
            forget();
            return true;
        }
        return false;
    }

    /** A right one shows that nobody was guessing. */
    public void forget() {
        tries = 0;
        firstAt = null;
    }

    public boolean isPaused(Instant now) {
        return pausedUntil != null && now.isBefore(pausedUntil);
    }
}
