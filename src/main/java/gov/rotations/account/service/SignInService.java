package gov.rotations.account.service;

import gov.rotations.account.AccountSignedIn;
import gov.rotations.account.SignInRefused;
import gov.rotations.account.entity.Account;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Fact;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Checks an address and a password. A wrong one, a locked account and an unknown address all give the same answer. */
@Stateless
@PermitAll
public class SignInService {

    @Inject
    private StoredAccounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** The account, or empty when it may not sign in with this password now. */
    public Optional<AccountId> signIn(String email, String password) {
        Optional<Account> found = accounts.findAccount(email);
        boolean right = passwords.matches(password, found.map(Account::passwordHash).orElse(null));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Account account = found.get();
        if (!account.isActive() || account.isLocked(clock.instant())) {
            facts.fire(new SignInRefused(account.id()));
            return Optional.empty();
        }
        if (!right) {
            account.refuseSignIn(clock.instant());
            facts.fire(new SignInRefused(account.id()));
            return Optional.empty();
        }
        account.signIn();
        facts.fire(new AccountSignedIn(account.id()));
        return Optional.of(account.id());
    }
}
