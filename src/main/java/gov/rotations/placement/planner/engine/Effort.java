package gov.rotations.placement.planner.engine;

import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.Planner;

/** What a search has spent of its budget, and the news it owes its caller. One step is one associate's choice. */
final class Effort {

    private static final long REPORT_EVERY = 100_000_000L;

    private final Budget budget;
    private final Planner.Progress progress;
    private final long started;
    private long steps;
    private long lastReport;
    private long best = Long.MAX_VALUE;
    private long bound;
    private volatile boolean over;
    private final Effort whole;

    Effort(Budget budget, Planner.Progress progress) {
        this.budget = budget;
        this.progress = progress;
        started = budget.nanoClock().getAsLong();
        whole = this;
    }

    private Effort(Effort whole) {
        budget = whole.budget;
        progress = Planner.Progress.SILENT;
        started = whole.started;
        this.whole = whole;
    }

    /** A share of the work for one thread: counts its own steps, which the whole is told of afterwards. */
    Effort part() {
        return new Effort(this);
    }

    void spend(long more) {
        steps += more;
    }

    long steps() {
        return steps;
    }

    /** Remembers how far the search is; both figures only ever get better. */
    void found(long cost, long lowerBound) {
        best = Math.min(best, cost);
        bound = Math.max(bound, lowerBound);
        if (best - bound <= budget.wantedGap() * best) {
            over = true;
        }
        progress.report(best, bound, steps, elapsed());
    }

    /** Whether to stop now with what there is. */
    boolean isOver() {
        if (over || whole.over) {
            return true;
        }
        long elapsed = elapsed();
        if (whole != this) {
            return elapsed >= budget.nanoseconds();
        }
        if (elapsed - lastReport > REPORT_EVERY) {
            lastReport = elapsed;
            progress.report(best, bound, steps, elapsed);
        }
        over = steps >= budget.maximumSteps() || elapsed >= budget.nanoseconds() || progress.cancelled();
        return over;
    }

    /** What is left, or so many steps of it. */
    Budget rest(long most) {
        return new Budget(budget.seed(), Math.min(most, Math.max(0, budget.maximumSteps() - steps)),
                Math.max(0, budget.nanoseconds() - elapsed()), budget.wantedGap(), budget.nanoClock());
    }

    /** One of so many equal parts of what is left. */
    Budget share(int parts) {
        Budget rest = rest(Long.MAX_VALUE);
        return new Budget(rest.seed(), rest.maximumSteps() / parts, rest.nanoseconds() / parts, rest.wantedGap(),
                rest.nanoClock());
    }

    /** For what serves later questions as well: half the time left, and none of the steps. */
    Effort aside() {
        return new Effort(new Budget(budget.seed(), Long.MAX_VALUE, Math.max(0, budget.nanoseconds() - elapsed()) / 2,
                budget.wantedGap(), budget.nanoClock()), Planner.Progress.SILENT);
    }

    private long elapsed() {
        return budget.nanoClock().getAsLong() - started;
    }
}
