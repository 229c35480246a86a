package gov.rotations.account.service;

import gov.rotations.account.entity.Account;
import gov.rotations.security.AccountBook;
import gov.rotations.security.AccountId;
import gov.rotations.shared.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Accounts as rows of the database; answers the house's questions about people. */
@ApplicationScoped
@Transactional
public class StoredAccounts implements AccountBook {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Optional<Card> find(AccountId id) {
        return Optional.ofNullable(em.find(Account.class, id.value())).map(StoredAccounts::card);
    }

    @Override
    public Optional<Card> findByEmail(String email) {
        return findAccount(email).map(StoredAccounts::card);
    }

    @Override
    public Map<AccountId, Card> of(Collection<AccountId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Long> keys = ids.stream().map(AccountId::value).distinct().toList();
        return em.createQuery("select a from Account a where a.id in :ids", Account.class).setParameter("ids", keys)
            .getResultStream().map(StoredAccounts::card).collect(Collectors.toMap(Card::id, Function.identity()));
    }

    @Override
    public void oneAtATime(AccountId id) {
        em.find(Account.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Account> findAccount(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
            .setParameter("email", Typed.folded(email)).getResultStream().findFirst();
    }

    Optional<Account> findAccount(AccountId id) {
        return Optional.ofNullable(em.find(Account.class, id.value()));
    }

    /** The accounts that stand on this page of the list. */
    List<PersonRow> rows(PeopleSearch search, Collection<Long> holders) {
        return query("select new gov.rotations.account.service.PersonRow(a.id, a.name, a.email, a.state, a.lockedUntil)", search, holders,
            "order by a.name, a.id", PersonRow.class)
            .setFirstResult((search.page() - 1) * PeopleSearch.SIZE).setMaxResults(PeopleSearch.SIZE).getResultList();
    }

    long count(PeopleSearch search, Collection<Long> holders) {
        return query("select count(a)", search, holders, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, PeopleSearch search, Collection<Long> holders, String order, Class<T> type) {
        return em.createQuery(select + """
                 from Account a where (:anyState = true or a.state = :state) and (:anybody = true or a.id in :holders)
                 and (lower(a.name) like :text escape '!' or a.email like :text escape '!') """ + order, type)
            .setParameter("anyState", search.state() == null)
            .setParameter("state", search.state() == null ? Account.State.ACTIVE : search.state())
            .setParameter("anybody", search.role() == null).setParameter("holders", holders)
            .setParameter("text", search.pattern());
    }

    /** Keeps others from changing any of these accounts; always in the same order, so that nobody waits in a circle. */
    List<Account> lockAll(Collection<AccountId> ids) {
        return em.createQuery("select a from Account a where a.id in :ids order by a.id", Account.class)
            .setParameter("ids", ids.stream().map(AccountId::value).toList()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Reads the account afresh and keeps others from changing it until the transaction ends. */
    void lock(Account account) {
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Keeps a new account; its id is known afterwards. */
    Account keep(Account account) {
        em.persist(account);
        em.flush();
        return account;
    }

    private static Card card(Account account) {
        return new Card(account.id(), account.name(), account.email(), account.isActive());
    }
}
