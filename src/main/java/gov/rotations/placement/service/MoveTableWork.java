package gov.rotations.placement.service;

import gov.rotations.placement.MoveTableId;
import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.PlanQuestions;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** One table from its snapshot to its rows, in a thread of its own and on behalf of the admin who asked. */
@ApplicationScoped
public class MoveTableWork {

    private static final long SEED = 1;

    @Inject
    private PlanQuestions questions;

    @Inject
    private MoveTableKeeper keeper;

    @Inject
    private RunningMoveTables running;

    @Inject
    private CurrentActor actor;

    @ActivateRequestContext
    public void solve(MoveTableId id, Actor asker) {
        AtomicBoolean stopped = running.begin(id);
        actor.as(asker, () -> {
            MoveTableKeeper.Task task = keeper.task(id);
            RuleBook rules = new RuleBook(task.problem());
            // A cancel makes the clock jump to its end, which is the one thing every search looks at.
            Budget budget = Budget.ofSeconds(SEED, task.seconds(), () -> stopped.get() ? Long.MAX_VALUE : System.nanoTime());
            questions.moveLimits(task.problem(), task.most(), budget, limit -> keeper.note(id, rules, limit));
            keeper.finish(id);
            return null;
        });
    }

    @ActivateRequestContext
    public void end(MoveTableId id, Actor asker, Throwable fault) {
        running.end(id);
        if (fault != null) {
            actor.as(asker, () -> {
                keeper.fail(id);
                return null;
            });
        }
    }
}
