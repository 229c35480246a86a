package gov.rotations.placement.service;

import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends the planner off in a thread of its own, on behalf of whoever asks now. */
@ApplicationScoped
class PlannerErrands {

    private static final Logger LOG = Logger.getLogger(PlannerErrands.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private CurrentActor actor;

    /** @param end is told, too, what stopped the work, or null */
    void send(String what, Consumer<Actor> work, BiConsumer<Actor, Throwable> end) {
        Actor asker = actor.get();
        CompletableFuture.runAsync(() -> work.accept(asker), executor).whenComplete((none, fault) -> {
            if (fault != null) {
                LOG.log(Level.SEVERE, fault, () -> what + " could not be finished");
            }
            end.accept(asker, fault);
        });
    }
}
