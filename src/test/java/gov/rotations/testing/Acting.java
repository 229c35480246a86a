package gov.rotations.testing;

import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;

/** Does things as somebody: {@code acting.as(amina, () -> service.submit(...))}. */
@ApplicationScoped
public class Acting {

    /** Work that returns nothing. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    @Inject
    private CurrentActor current;

    @Inject
    private World world;

    public <T> T as(Actor actor, Callable<T> work) throws Exception {
        return current.as(actor, work::call);
    }

    public void as(Actor actor, Work work) throws Exception {
        current.as(actor, () -> {
            work.run();
            return null;
        });
    }

    /** As the owner of the account, with what the account holds now. */
    public <T> T as(AccountId account, Callable<T> work) throws Exception {
        return current.as(current.actorOf(account), work::call);
    }

    public void as(AccountId account, Work work) throws Exception {
        as(current.actorOf(account), work);
    }

    /** As a programme admin with an account of their own. */
    public <T> T asAdmin(Callable<T> work) throws Exception {
        return as(world.admin(), work);
    }

    public void asAdmin(Work work) throws Exception {
        as(world.admin(), work);
    }

    /** As nobody: not signed in. */
    public <T> T asNobody(Callable<T> work) throws Exception {
        return current.as(null, work::call);
    }

    /** As somebody with an account and these roles for no scope in particular. */
    public Actor somebodyWho(Role... roles) {
        AccountId account = world.anAccount("Somebody", roles);
        return new Actor(account, "Somebody", List.of(roles).stream().map(role -> new Actor.Held(role, null)).toList());
    }
}
