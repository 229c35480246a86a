package gov.rotations.testing;

import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** Somebody else's hand: does the work in a request of its own, as another browser would. */
@ApplicationScoped
public class Hand {

    @Inject
    private CurrentActor current;

    @ActivateRequestContext
    public Outcome does(Actor actor, Acting.Work work) {
        try {
            current.as(actor, (CurrentActor.Work<Void, Exception>) () -> {
                work.run();
                return null;
            });
            return new Outcome(null);
        } catch (Exception e) {
            return new Outcome(e);
        }
    }

    /** For what answers with something. */
    @ActivateRequestContext
    public <T> T gets(Actor actor, Callable<T> work) throws Exception {
        return current.as(actor, work::call);
    }
}
