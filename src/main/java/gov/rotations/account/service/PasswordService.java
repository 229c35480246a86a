package gov.rotations.account.service;

import gov.rotations.account.LinkNotOpen;
import gov.rotations.account.NewPasswordAsked;
import gov.rotations.account.PasswordChosen;
import gov.rotations.account.PasswordTooEasy;
import gov.rotations.account.WrongPassword;
import gov.rotations.account.entity.Account;
import gov.rotations.account.entity.EntryLink;
import gov.rotations.account.entity.PasswordRule;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.shared.Fact;
import gov.rotations.shared.Typed;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** People choose their passwords: invited, having forgotten the old one, or because they want to. */
@Stateless
@PermitAll
public class PasswordService {

    @Inject
    private StoredAccounts accounts;

    @Inject
    private EntryLinks links;

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

    /** Whose link this is; empty when it opens nothing (any more). */
    public Optional<PersonCard> findOwner(String token, EntryLink.Kind kind) {
        return links.findOpen(token, kind).flatMap(link -> accounts.findAccount(link.account()))
            .map(account -> new PersonCard(account.id(), account.name(), account.email()));
    }

    /** Uses the link up and makes the account ready to sign in. */
    public void choose(String token, EntryLink.Kind kind, String password) {
        EntryLink link = links.takeOpen(token, kind).orElseThrow(LinkNotOpen::new);
        Account account = accounts.findAccount(link.account()).orElseThrow(LinkNotOpen::new);
        checkAllowed(password, account);
        accounts.lock(account);
        link.use(clock.instant());
        links.revokeAll(account.id());
        account.choosePassword(passwords.hash(password));
        facts.fire(new PasswordChosen(account.id()));
    }

    /**
     * Sends a link to choose a new password, or a new invitation to whoever has not answered theirs. Says nothing: whether
     * there is such an account is nobody's business.
     *
     * @param from network address of whoever asks
     */
    public void forgotten(String email, String from) {
        String address = Typed.folded(email);
        if (floods.mayAskForLetter(from, address)) {
            accounts.findAccount(address).ifPresent(this::sendLink);
        }
    }

    /** Replaces the present password; other sessions of the account are over. */
    @AllowedTo
    public SignedIn change(String present, String wanted) {
        Account account = accounts.findAccount(actor.get().account()).orElseThrow(WrongPassword::new);
        boolean right = passwords.matches(present, account.passwordHash());
        accounts.lock(account);
        if (account.isLocked(clock.instant()) || !right) {
            account.refuseSignIn(clock.instant());
            throw new WrongPassword();
        }
        checkAllowed(wanted, account);
        account.choosePassword(passwords.hash(wanted));
        links.revokeAll(account.id());
        facts.fire(new PasswordChosen(account.id()));
        return new SignedIn(account.id(), account.stamp());
    }

    private void sendLink(Account account) {
        switch (account.state()) {
            case INVITED -> links.send(account, EntryLink.Kind.INVITATION);
            case ACTIVE -> links.send(account, EntryLink.Kind.PASSWORD_RESET);
            case DISABLED -> {
                return;
            }
        }
        facts.fire(new NewPasswordAsked(account.id()));
    }

    private static void checkAllowed(String password, Account account) {
        if (!PasswordRule.allows(password, account)) {
            throw new PasswordTooEasy();
        }
    }
}
