package gov.rotations.account.service;

import gov.rotations.security.AccountBook;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Grants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What people see of their own account. */
@Stateless
@AllowedTo
public class ProfileService {

    @Inject
    private AccountBook accounts;

    @Inject
    private Grants grants;

    @Inject
    private Scopes scopes;

    @Inject
    private CurrentActor actor;

    public PersonCard me() {
        AccountBook.Card card = accounts.find(actor.get().account()).orElseThrow();
        return new PersonCard(card.id(), card.name(), card.email());
    }

    public List<HeldRole> myRoles() {
        return scopes.named(grants.of(actor.get().account()));
    }
}
