package gov.rotations.security;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What the house needs to know of people's accounts; {@code account} answers. */
public interface AccountBook {

    /**
     * @param name the person's full name
     * @param email where letters to them go
     * @param active false while invited, or when disabled
     */
    record Card(AccountId id, String name, String email, boolean active) {
    }

    Optional<Card> find(AccountId id);

    Optional<Card> findByEmail(String email);

    Map<AccountId, Card> of(Collection<AccountId> ids);

    /** Whatever else is done for this account and asks the same waits until the transaction ends; for what counts what one person has done. */
    void oneAtATime(AccountId id);
}
