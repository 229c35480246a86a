package gov.rotations.account.service;

import gov.rotations.account.AccountInvited;
import gov.rotations.account.Accounts;
import gov.rotations.account.RoleGiven;
import gov.rotations.account.entity.Account;
import gov.rotations.account.entity.EntryLink;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.Grants;
import gov.rotations.security.Role;
import gov.rotations.shared.EmailAddress;
import gov.rotations.shared.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Asks people in, by letter, and gives them their part. */
@ApplicationScoped
@Transactional
public class InvitingAccounts implements Accounts {

    @Inject
    private StoredAccounts accounts;

    @Inject
    private EntryLinks links;

    @Inject
    private Grants grants;

    @Inject
    private Event<Fact> facts;

    @Override
    public AccountId invite(EmailAddress email, String name, Role role, Long scope) {
        Account account = accounts.findAccount(email.value()).orElseGet(() -> askIn(email, name));
        give(account.id(), role, scope);
        return account.id();
    }

    private Account askIn(EmailAddress email, String name) {
        Account account = accounts.keep(new Account(email.value(), name.strip()));
        facts.fire(new AccountInvited(account.id()));
        links.send(account, EntryLink.Kind.INVITATION);
        return account;
    }

    private void give(AccountId account, Role role, Long scope) {
        if (!grants.of(account).contains(new Actor.Held(role, scope))) {
            grants.give(account, role, scope);
            facts.fire(new RoleGiven(account, role, scope));
        }
    }
}
