package gov.rotations.account;

import gov.rotations.security.Role;
import java.util.Map;

/** What a role can be bound to; the feature that owns the things answers, for example {@code department} for its contacts. */
public interface RoleScopes {

    /** The role whose scopes these are. */
    Role role();

    /** Names of the things by their ids, in the order people look for them. */
    Map<Long, String> choices();
}
