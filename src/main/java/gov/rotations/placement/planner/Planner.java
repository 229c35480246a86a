package gov.rotations.placement.planner;

/**
 * Finds a plan for a problem. Never fails for lack of seats: whom it cannot place it names, with reasons;
 * pins that contradict each other are an answer of their own.
 */
public interface Planner {

    Solution solve(Problem problem, Budget budget, Progress progress);

    default Solution solve(Problem problem, Budget budget) {
        return solve(problem, budget, Progress.SILENT);
    }

    /** How far a search has come; asked and told between steps. */
    interface Progress {

        /** Tells nobody and never stops. */
        Progress SILENT = (bestCost, lowerBound, steps, elapsedNanoseconds) -> { };

        void report(long bestCost, long lowerBound, long steps, long elapsedNanoseconds);

        /** Whether somebody no longer wants to wait; the best plan so far is then the answer. */
        default boolean cancelled() {
            return false;
        }
    }
}
