package gov.rotations.account;

import gov.rotations.security.AccountId;
import gov.rotations.security.Role;
import gov.rotations.shared.EmailAddress;

/** What other features ask of accounts. */
public interface Accounts {

    /**
     * The account of this address, made and invited by letter when there is none yet, with the role for this scope.
     * Asking again for somebody already there gives the role and sends no second letter.
     *
     * @param scope id of the thing the role is bound to, or null
     */
    AccountId invite(EmailAddress email, String name, Role role, Long scope);
}
