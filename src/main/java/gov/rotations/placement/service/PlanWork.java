package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.Planner;
import gov.rotations.placement.planner.Solution;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** One plan from its snapshot to its lines, in a thread of its own and on behalf of the admin who asked. */
@ApplicationScoped
public class PlanWork {

    /** How often the row of the plan follows, in nanoseconds. */
    private static final long EVERY = 2_000_000_000L;

    private static final long NANOS_IN_MILLI = 1_000_000L;

    @Inject
    private Planner planner;

    @Inject
    private PlanKeeper keeper;

    @Inject
    private RunningPlans running;

    @Inject
    private CurrentActor actor;

    @ActivateRequestContext
    public void solve(PlanId plan, Actor asker) {
        RunningPlans.Standing standing = running.begin(plan);
        actor.as(asker, () -> {
            PlanKeeper.Task task = keeper.task(plan);
            Solution solution = planner.solve(task.problem(), Budget.ofSeconds(task.seed(), task.seconds(), System::nanoTime),
                new Following(plan, standing));
            keeper.finish(plan, task.problem(), solution, standing.trace());
            return null;
        });
    }

    @ActivateRequestContext
    public void end(PlanId plan, Actor asker, Throwable fault) {
        running.end(plan);
        if (fault != null) {
            Throwable cause = fault.getCause() == null ? fault : fault.getCause();
            actor.as(asker, () -> {
                keeper.fail(plan, Plan.Fault.ENGINE, cause.getClass().getSimpleName());
                return null;
            });
        }
    }

    /** Follows a search: tells this node at once and the others every few seconds. */
    private final class Following implements Planner.Progress {

        private final PlanId plan;
        private final RunningPlans.Standing standing;
        private long noted;

        Following(PlanId plan, RunningPlans.Standing standing) {
            this.plan = plan;
            this.standing = standing;
        }

        @Override
        public void report(long bestCost, long lowerBound, long steps, long elapsedNanoseconds) {
            standing.note(bestCost, lowerBound, steps, elapsedNanoseconds / NANOS_IN_MILLI);
            if (elapsedNanoseconds - noted >= EVERY) {
                noted = elapsedNanoseconds;
                if (keeper.note(plan, bestCost, lowerBound, steps)) {
                    standing.cancel();
                }
            }
        }

        @Override
        public boolean cancelled() {
            return standing.isCancelled();
        }
    }
}
