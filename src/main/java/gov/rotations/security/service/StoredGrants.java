package gov.rotations.security.service;

import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.Grants;
import gov.rotations.security.Role;
import gov.rotations.security.entity.Grant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Grants as rows of the database. */
@ApplicationScoped
@Transactional
public class StoredGrants implements Grants {

    @PersistenceContext
    private EntityManager em;

    @Override
    public List<Actor.Held> of(AccountId account) {
        return rows(account).stream().map(grant -> new Actor.Held(grant.role(), grant.scope())).toList();
    }

    @Override
    public Map<AccountId, List<Actor.Held>> of(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select g from Grant g where g.account in :accounts order by g.id", Grant.class)
            .setParameter("accounts", accounts).getResultStream()
            .collect(Collectors.groupingBy(Grant::account,
                Collectors.mapping(grant -> new Actor.Held(grant.role(), grant.scope()), Collectors.toList())));
    }

    @Override
    public List<AccountId> holders(Role role, Long scope) {
        return em.createQuery("""
                select distinct g.account from Grant g
                where g.role = :role and (:anyScope = true or g.scope = :scope)""", AccountId.class)
            .setParameter("role", role).setParameter("anyScope", scope == null).setParameter("scope", scope)
            .getResultList();
    }

    @Override
    public void give(AccountId account, Role role, Long scope) {
        if (of(account).stream().noneMatch(new Actor.Held(role, scope)::equals)) {
            em.persist(new Grant(account, role, scope));
            em.flush();
        }
    }

    @Override
    public void take(AccountId account, Role role, Long scope) {
        Actor.Held held = new Actor.Held(role, scope);
        rows(account).stream().filter(grant -> held.equals(new Actor.Held(grant.role(), grant.scope()))).forEach(em::remove);
    }

    private List<Grant> rows(AccountId account) {
        return em.createQuery("select g from Grant g where g.account = :account order by g.id", Grant.class)
            .setParameter("account", account).getResultList();
    }
}
