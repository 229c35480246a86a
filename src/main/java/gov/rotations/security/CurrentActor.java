package gov.rotations.security;

import gov.rotations.shared.NotPermitted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/**
 * The actor of this request. The signed-in caller by default; a job or the demo loader says who it acts as.
 * Grants are read once a request, so that a role taken away is gone with the next click.
 */
@RequestScoped
public class CurrentActor {

    /** Something to be done as somebody. */
    @FunctionalInterface
    public interface Work<T, X extends Exception> {

        T call() throws X;
    }

    @Inject
    private SecurityContext security;

    @Inject
    private Grants grants;

    @Inject
    private AccountBook accounts;

    private Actor actor;

    /** @throws NotPermitted when nobody is signed in and no job is running */
    public Actor get() {
        return find().orElseThrow(() -> new NotPermitted("anonymous"));
    }

    public Optional<Actor> find() {
        if (actor == null) {
            actor = signedIn().orElse(null);
        }
        return Optional.ofNullable(actor);
    }

    /** Does the work as somebody else and returns to oneself afterwards; for jobs and the demo loader. */
    public <T, X extends Exception> T as(Actor other, Work<T, X> work) throws X {
        Actor before = actor;
        actor = other;
        try {
            return work.call();
        } finally {
            actor = before;
        }
    }

    /** The actor an account would be, with all it holds. */
    public Actor actorOf(AccountId id) {
        AccountBook.Card card = accounts.find(id).orElseThrow(() -> new NotPermitted("account:" + id));
        return new Actor(card.id(), card.name(), grants.of(card.id()));
    }

    private Optional<Actor> signedIn() {
        return Optional.ofNullable(security.getCallerPrincipal()).map(Principal::getName)
            .filter(name -> name.matches("\\d{1,18}")).map(name -> new AccountId(Long.parseLong(name)))
            .filter(id -> accounts.find(id).filter(AccountBook.Card::active).isPresent()).map(this::actorOf);
    }
}
