package gov.rotations.placement.planner.benchmark;

import com.sun.management.OperatingSystemMXBean;
import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.Planner;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.Solution;
import gov.rotations.placement.planner.engine.RoutePlanner;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** This product's planner. */
final class Rotations implements Rival {

    @Override
    public String name() {
        return "Rotations";
    }

    @Override
    public Answer plan(Problem problem, double seconds, long seed) {
        long everybodyUnplaced = Math.max(1, problem.weights().unplaced());
        AtomicLong first = new AtomicLong(-1);
        Planner.Progress progress = (best, bound, steps, elapsed) -> {
            if (best < everybodyUnplaced) {
                first.compareAndSet(-1, elapsed);
            }
        };
        Solution solution = new RoutePlanner().solve(problem,
                Budget.ofSeconds(seed, seconds, clock()), progress);
        return new Answer(solution.assignments(), solution.lowerBound(),
                first.get() < 0 ? Double.NaN : first.get() / 1e9);
    }

    /** Time on the wall, or of all processors together since now, for a machine that is not idle. */
    private static LongSupplier clock() {
        if (!Boolean.getBoolean("processor")) {
            return System::nanoTime;
        }
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return machine::getProcessCpuTime;
    }
}
