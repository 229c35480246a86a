package gov.rotations.account.service;

import gov.rotations.account.RoleScopes;
import gov.rotations.account.ScopeMissing;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What roles are bound to, and how it is called. */
@Dependent
class Scopes {

    @Inject
    @Any
    private Instance<RoleScopes> known;

    Map<Long, String> of(Role role) {
        return known.stream().filter(scopes -> scopes.role() == role).findFirst().map(RoleScopes::choices).orElse(Map.of());
    }

    /** The scope a role needs: one that exists for a role that is bound to something, none for any other. */
    Long checked(Role role, Long scope) {
        if (known.stream().noneMatch(scopes -> scopes.role() == role)) {
            return null;
        }
        if (scope == null || !of(role).containsKey(scope)) {
            throw new ScopeMissing();
        }
        return scope;
    }

    List<HeldRole> named(Collection<Actor.Held> held) {
        return held.stream().map(one -> new HeldRole(one.role(), one.scope(),
            one.scope() == null ? "" : of(one.role()).getOrDefault(one.scope(), ""))).toList();
    }
}
