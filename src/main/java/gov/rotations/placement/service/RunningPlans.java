package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The plans this node is at work on. Another node reads the row of the plan, which follows every few seconds. */
@ApplicationScoped
public class RunningPlans {

    /** Where one search stands; written by the planner's thread, read by people's. */
    public static final class Standing {

        private volatile long bestCost;
        private volatile long lowerBound;
        private volatile long steps;
        private volatile boolean known;
        private volatile boolean cancelled;

        void note(long cost, long bound, long stepsTaken) {
            bestCost = cost;
            lowerBound = bound;
            steps = stepsTaken;
            known = true;
        }

        void cancel() {
            cancelled = true;
        }

        boolean isCancelled() {
            return cancelled;
        }

        boolean isKnown() {
            return known;
        }

        long bestCost() {
            return bestCost;
        }

        long lowerBound() {
            return lowerBound;
        }

        long steps() {
            return steps;
        }
    }

    private final Map<PlanId, Standing> running = new ConcurrentHashMap<>();

    public Standing begin(PlanId plan) {
        return running.computeIfAbsent(plan, id -> new Standing());
    }

    public Optional<Standing> find(PlanId plan) {
        return Optional.ofNullable(running.get(plan));
    }

    public void end(PlanId plan) {
        running.remove(plan);
    }
}
