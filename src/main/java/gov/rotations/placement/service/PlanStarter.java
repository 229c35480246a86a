package gov.rotations.placement.service;

import gov.rotations.placement.MovesWeighed;
import gov.rotations.placement.PlanningStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Sends the planner off once its snapshot is in the database. Should the server stop before that, the work is found lost
 * and somebody presses the button again.
 */
@ApplicationScoped
public class PlanStarter {

    @Inject
    private PlannerErrands errands;

    @Inject
    private PlanWork work;

    @Inject
    private MoveTableWork tables;

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlanningStarted fact) {
        errands.send("Plan " + fact.plan(), asker -> work.solve(fact.plan(), asker), (asker, fault) -> work.end(fact.plan(), asker, fault));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MovesWeighed fact) {
        errands.send("Table " + fact.table(), asker -> tables.solve(fact.table(), asker),
            (asker, fault) -> tables.end(fact.table(), asker, fault));
    }
}
