package gov.rotations.account.service;

import gov.rotations.account.entity.Account;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** One line of the list of people. @param lockedUntil after repeated wrong passwords, else null */
public record PersonRow(long id, String name, String email, Account.State state, Instant lockedUntil, List<HeldRole> roles)
    implements Serializable {

    public PersonRow(long id, String name, String email, Account.State state, Instant lockedUntil) {
        this(id, name, email, state, lockedUntil, List.of());
    }

    PersonRow with(List<HeldRole> held) {
        return new PersonRow(id, name, email, state, lockedUntil, held);
    }
}
