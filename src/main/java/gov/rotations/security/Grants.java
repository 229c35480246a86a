package gov.rotations.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Roles people hold. Changing them is the work of {@code account}, asked by features that give people their part. */
public interface Grants {

    /** Everything this account holds, oldest first. */
    List<Actor.Held> of(AccountId account);

    /** Everything each of these accounts holds, oldest first; an account that holds nothing is not among them. */
    Map<AccountId, List<Actor.Held>> of(Collection<AccountId> accounts);

    /** Accounts that hold the role for this scope; a null scope asks for holders of any scope. */
    List<AccountId> holders(Role role, Long scope);

    /** Gives the role; does nothing when it is already held. */
    void give(AccountId account, Role role, Long scope);

    /** Takes the role away; does nothing when it is not held. */
    void take(AccountId account, Role role, Long scope);
}
