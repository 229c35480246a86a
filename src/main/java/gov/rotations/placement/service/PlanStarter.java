package gov.rotations.placement.service;

import gov.rotations.placement.PlanningStarted;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends the planner off once its snapshot is in the database. Should the server stop before that, the plan is found lost
 * and somebody presses the button again.
 */
@ApplicationScoped
public class PlanStarter {

    private static final Logger LOG = Logger.getLogger(PlanStarter.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private CurrentActor actor;

    @Inject
    private PlanWork work;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanningStarted fact) {
        Actor asker = actor.get();
        CompletableFuture.runAsync(() -> work.solve(fact.plan(), asker), executor).whenComplete((none, fault) -> {
            if (fault != null) {
                LOG.log(Level.SEVERE, fault, () -> "Plan " + fact.plan() + " could not be finished");
            }
            work.end(fact.plan(), asker, fault);
        });
    }
}
