package gov.rotations.security;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whoever is acting now: a signed-in person with their grants, or the house itself when a job runs.
 *
 * @param account the person's account, or null when the house acts
 * @param name how the audit and the page name them
 * @param grants every role they hold, with its scope
 */
public record Actor(AccountId account, String name, List<Held> grants) implements Serializable {

    /**
     * One role held.
     *
     * @param scope id of the thing the role is bound to (a department for {@link Role#DEPARTMENT}), or null for the
     *        whole programme or oneself
     */
    public record Held(Role role, Long scope) implements Serializable {
    }

    public Actor {
        grants = List.copyOf(grants);
    }

    /** The house acting by itself, for example the job that lets unanswered proposals lapse; it may do what an admin may. */
    public static Actor house(String job) {
        return new Actor(null, job, List.of(new Held(Role.PROGRAMME_ADMIN, null)));
    }

    public boolean is(Role role) {
        return grants.stream().anyMatch(held -> held.role() == role);
    }

    public boolean isAdmin() {
        return is(Role.PROGRAMME_ADMIN);
    }

    /** Ids of the things for which the role is held, for example the departments of a department contact. */
    public Set<Long> scopesOf(Role role) {
        return grants.stream().filter(held -> held.role() == role && held.scope() != null).map(Held::scope)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    public Collection<Role> roles() {
        return grants.stream().map(Held::role).distinct().sorted().toList();
    }
}
