package gov.rotations.account.service;

import gov.rotations.account.AccountDisabled;
import gov.rotations.account.AccountEnabled;
import gov.rotations.account.AccountInvited;
import gov.rotations.account.AccountNotReady;
import gov.rotations.account.Accounts;
import gov.rotations.account.InvitationRevoked;
import gov.rotations.account.LastAdmin;
import gov.rotations.account.RoleGiven;
import gov.rotations.account.RoleTaken;
import gov.rotations.account.entity.Account;
import gov.rotations.account.entity.EntryLink;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Grants;
import gov.rotations.security.Role;
import gov.rotations.shared.EmailAddress;
import gov.rotations.shared.Fact;
import gov.rotations.shared.NotPermitted;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The programme admin looks after people's accounts: who is in, what they may do, who is out. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class PeopleService {

    /** Roles given by hand; the others come with what happens to a person, such as joining a cohort. */
    private static final List<Role> BY_HAND = List.of(Role.PROGRAMME_ADMIN, Role.DEPARTMENT, Role.LINE_MANAGER, Role.COACH,
        Role.ALUMNUS, Role.CASE_WORKER);

    @Inject
    private StoredAccounts accounts;

    @Inject
    private Accounts inviting;

    @Inject
    private EntryLinks links;

    @Inject
    private Grants grants;

    @Inject
    private Scopes scopes;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    public List<PersonRow> people(PeopleSearch search) {
        List<PersonRow> rows = accounts.rows(search, holders(search));
        Map<AccountId, List<Actor.Held>> held = grants.of(rows.stream().map(row -> new AccountId(row.id())).toList());
        return rows.stream().map(row -> row.with(scopes.named(held.getOrDefault(new AccountId(row.id()), List.of())))).toList();
    }

    public long count(PeopleSearch search) {
        return accounts.count(search, holders(search));
    }

    public PersonView person(long id) {
        Account account = get(id);
        Optional<EntryLink> invitation = links.newest(account.id(), EntryLink.Kind.INVITATION);
        return new PersonView(id, account.name(), account.email(), account.state(),
            account.isLocked(clock.instant()) ? account.lockedUntil() : null,
            invitation.map(link -> link.state(clock.instant())).orElse(null), invitation.map(EntryLink::expiresAt).orElse(null),
            scopes.named(grants.of(account.id())));
    }

    public List<Role> rolesByHand() {
        return BY_HAND;
    }

    /** What a role given by hand can be bound to, by id. */
    public Map<Long, String> departments() {
        return scopes.of(Role.DEPARTMENT);
    }

    /** Asks somebody in, or gives the role to whoever has the address already. */
    public AccountId invite(PersonForm form) {
        mustBeByHand(form.getRole());
        return inviting.invite(new EmailAddress(form.getEmail()), form.getName(), form.getRole(),
            scopes.checked(form.getRole(), form.getScope()));
    }

    /** A new link for somebody who has not answered; the old one opens nothing any more. */
    public void inviteAgain(long id) {
        Account account = mustBe(Account.State.INVITED, get(id));
        links.send(account, EntryLink.Kind.INVITATION);
        facts.fire(new AccountInvited(account.id()));
    }

    public void revokeInvitation(long id) {
        Account account = mustBe(Account.State.INVITED, get(id));
        links.revoke(account.id(), EntryLink.Kind.INVITATION);
        facts.fire(new InvitationRevoked(account.id()));
    }

    public void disable(long id) {
        Account account = get(id);
        mustNotBeLastAdmin(account);
        account.disable();
        links.revokeAll(account.id());
        facts.fire(new AccountDisabled(account.id()));
    }

    public void enable(long id) {
        Account account = get(id);
        account.enable();
        facts.fire(new AccountEnabled(account.id()));
    }

    public void give(long id, Role role, Long scope) {
        mustBeByHand(role);
        Account account = get(id);
        Actor.Held wanted = new Actor.Held(role, scopes.checked(role, scope));
        if (!grants.of(account.id()).contains(wanted)) {
            grants.give(account.id(), role, wanted.scope());
            facts.fire(new RoleGiven(account.id(), role, wanted.scope()));
        }
    }

    public void take(long id, Role role, Long scope) {
        Account account = get(id);
        if (!grants.of(account.id()).contains(new Actor.Held(role, scope))) {
            return;
        }
        if (role == Role.PROGRAMME_ADMIN) {
            mustNotBeLastAdmin(account);
        }
        grants.take(account.id(), role, scope);
        facts.fire(new RoleTaken(account.id(), role, scope));
    }

    private List<Long> holders(PeopleSearch search) {
        List<Long> none = List.of(-1L);
        if (search.role() == null) {
            return none;
        }
        List<AccountId> found = grants.holders(search.role(), null);
        return found.isEmpty() ? none : found.stream().map(AccountId::value).toList();
    }

    private Account get(long id) {
        return accounts.findAccount(new AccountId(id)).orElseThrow(() -> new NotPermitted("account:" + id));
    }

    private static Account mustBe(Account.State state, Account account) {
        if (account.state() != state) {
            throw new AccountNotReady(account.state());
        }
        return account;
    }

    private static void mustBeByHand(Role role) {
        if (!BY_HAND.contains(role)) {
            throw new NotPermitted("role:" + role);
        }
    }

    /** All admins are locked while one steps down, so that two who do so at once cannot both go. */
    private void mustNotBeLastAdmin(Account account) {
        List<AccountId> admins = grants.holders(Role.PROGRAMME_ADMIN, null);
        if (!admins.contains(account.id())) {
            return;
        }
        accounts.lockAll(admins);
        List<AccountId> left = grants.holders(Role.PROGRAMME_ADMIN, null);
        if (accounts.lockAll(left).stream().filter(Account::isActive).allMatch(admin -> admin.id().equals(account.id()))) {
            throw new LastAdmin();
        }
    }
}
