package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.entity.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        private final TraceRecorder trace = new TraceRecorder();

        void note(long cost, long bound, long stepsTaken, long millis) {
            bestCost = cost;
            lowerBound = bound;
            steps = stepsTaken;
            known = true;
            trace.note(millis, cost, bound);
        }

        void cancel() {
            cancelled = true;
        }

        boolean isCancelled() {
            return cancelled;
        }

        List<Trace.Point> trace() {
            return trace.points();
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
