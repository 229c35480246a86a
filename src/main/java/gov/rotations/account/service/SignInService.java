package gov.rotations.account.service;

import gov.rotations.account.AccountSignedIn;
import gov.rotations.account.SignInRefused;
import gov.rotations.account.entity.Account;
import gov.rotations.security.AccountId;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.Fact;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Checks an address and a password. A wrong one, a locked account and an unknown address all give the same answer, and
 * a refusal undoes nothing: its count and its line in the audit stay.
 */
@Stateless
@PermitAll
public class SignInService {

    @Inject
    private StoredAccounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Floods floods;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /**
     * The account, or empty when it may not sign in with this password now.
     *
     * @param from network address of whoever asks
     */
    public Optional<SignedIn> signIn(String email, String password, String from) {
        if (!floods.maySignIn(from)) {
            return Optional.empty();
        }
        Optional<Account> found = accounts.findAccount(email);
        boolean right = passwords.matches(password, found.map(Account::passwordHash).orElse(null));
        Optional<SignedIn> answer = found.flatMap(account -> judge(account, right));
        if (answer.isEmpty()) {
            floods.failed(from);
        }
        return answer;
    }

    /** Whether a session is still good: the account is active and its password the same. */
    public boolean isGood(SignedIn session) {
        return accounts.findAccount(session.account()).filter(Account::isActive)
            .filter(account -> account.stamp().equals(session.stamp())).isPresent();
    }

    private Optional<SignedIn> judge(Account account, boolean right) {
        accounts.lock(account);
        boolean open = account.isActive() && !account.isLocked(clock.instant());
        if (open && right) {
            account.signIn();
            AccountId id = account.id();
            actor.as(actor.actorOf(id), () -> {
                facts.fire(new AccountSignedIn(id));
                return id;
            });
            return Optional.of(new SignedIn(id, account.stamp()));
        }
        if (open) {
            account.refuseSignIn(clock.instant());
        }
        facts.fire(new SignInRefused(account.id()));
        return Optional.empty();
    }
}
