package gov.rotations.account;

import gov.rotations.security.AccountId;
import gov.rotations.security.Role;
import gov.rotations.shared.Fact;

/**
 * A person holds one role more.
 *
 * @param scope id of the thing the role is bound to, or null
 */
public record RoleGiven(AccountId account, Role role, Long scope) implements Fact {

    @Override
    public String subject() {
        return "account:" + account;
    }
}
