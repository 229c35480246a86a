package gov.rotations.account.service;

import gov.rotations.security.AccountId;
import java.io.Serializable;

/** Somebody with an account, as pages name them. */
public record PersonCard(AccountId id, String name, String email) implements Serializable {
}
