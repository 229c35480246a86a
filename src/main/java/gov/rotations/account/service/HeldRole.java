package gov.rotations.account.service;

import gov.rotations.security.Role;
import java.io.Serializable;

/** A role somebody holds. @param scopeName what it is bound to, in words; empty when to nothing in particular */
public record HeldRole(Role role, Long scope, String scopeName) implements Serializable {
}
