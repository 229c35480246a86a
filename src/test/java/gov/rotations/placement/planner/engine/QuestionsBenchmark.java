package gov.rotations.placement.planner.engine;

import com.sun.management.OperatingSystemMXBean;
import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.HardRule;
import gov.rotations.placement.planner.MoveLimit;
import gov.rotations.placement.planner.Planner;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.ProblemIndex;
import gov.rotations.placement.planner.Relaxation;
import gov.rotations.placement.planner.Solution;
import gov.rotations.placement.planner.WhyNot;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Prints how long questions about a plan take, on the wall and on all processors together: {@code main p200 n200}, or
 * other public problems of the test resources. Budgets are seconds on the wall, or with {@code -Dprocessor=true} of
 * processor time, for a machine that is not idle. The plan asked about is made in {@code -Dseconds}.
 */
final class QuestionsBenchmark {

    private static final int QUESTIONS = 30;
    private static final PrintStream OUT = System.out;

    private QuestionsBenchmark() {
    }

    public static void main(String[] names) throws Exception {
        for (String name : names.length == 0 ? new String[] {"p200", "n200"} : names) {
            Problem problem = PublicProblems.read(name);
            Planned planned = new RoutePlanner().solve(problem, budget(Double.parseDouble(System.getProperty("seconds", "20"))), Planner.Progress.SILENT, HeadStart.NONE);
            List<Assignment> plan = planned.solution().assignments();
            OUT.printf(Locale.ROOT, "%s: cost %d, bound %d%n", name, planned.solution().cost(),
                    planned.solution().lowerBound());
            RouteQuestions questions = new RouteQuestions();
            questions.remember(problem, planned.prices());
            whyNot(questions, problem, plan);
            Problem replan = Replan.of(problem, plan, 1);
            Stopwatch watch = new Stopwatch();
            List<MoveLimit> table = questions.moveLimits(replan, 5, budget(20), limit -> tell(limit, watch));
            Solution stuck = table.get(0).solution();
            stuck.unplaced().stream().limit(2).forEach(missing -> relax(questions, Variation.of(replan).moving(0), stuck,
                    missing));
        }
    }

    private static Budget budget(double seconds) {
        return Budget.ofSeconds(1, seconds, Boolean.getBoolean("processor") ? QuestionsBenchmark::processorTime : System::nanoTime);
    }

    private static void whyNot(RouteQuestions questions, Problem problem, List<Assignment> plan) {
        List<Stopwatch> watches = new ArrayList<>();
        long difference = 0;
        long least = 0;
        int moves = 0;
        for (Assignment wanted : wishes(problem, plan)) {
            Stopwatch watch = new Stopwatch();
            WhyNot answer = questions.whyNot(problem, plan, wanted, budget(problem.associates().size() > 600 ? 5 : 1));
            watches.add(watch.stop());
            difference += answer.difference();
            least += answer.leastDifference();
            moves += answer.moves().size();
        }
        OUT.printf(Locale.ROOT, "why not: first %s; later %.0f ms on average, %d at most (%.0f ms of processor); %.1f "
                + "dearer, at least %.1f, %.1f moves%n", watches.get(0),
                watches.stream().skip(1).mapToLong(w -> w.wall).average().orElse(0),
                watches.stream().skip(1).mapToLong(w -> w.wall).max().orElse(0),
                watches.stream().skip(1).mapToLong(w -> w.processor).average().orElse(0),
                (double) difference / QUESTIONS, (double) least / QUESTIONS, (double) moves / QUESTIONS);
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** Wishes that are personally allowed and not in the plan. */
    private static List<Assignment> wishes(Problem problem, List<Assignment> plan) {
        ProblemIndex index = new ProblemIndex(problem);
        Random random = new Random(5);
        List<Assignment> wishes = new ArrayList<>();
        while (wishes.size() < QUESTIONS) {
            int a = random.nextInt(index.associates());
            int r = random.nextInt(index.rotations());
            int o = random.nextInt(index.openings());
            Assignment wish = new Assignment(index.associate(a).id(), index.rotationId(r), index.opening(o).id());
            if (index.wishRank(a, r, o) != ProblemIndex.NONE && HardRule.personallyAllowed(index, a, r, o)
                    && !plan.contains(wish)) {
                wishes.add(wish);
            }
        }
        return wishes;
    }

    private static void tell(MoveLimit limit, Stopwatch watch) {
        OUT.printf(Locale.ROOT, "at most %d move: cost %d, bound %d, %d changed, %d unplaced, after %s%n", limit.most(),
                limit.solution().cost(), limit.solution().lowerBound(), limit.changed(),
                limit.solution().unplaced().size(), watch.stop());
    }

    private static void relax(RouteQuestions questions, Problem problem, Solution stuck, Solution.Unplaced missing) {
        Stopwatch watch = new Stopwatch();
        List<Relaxation> found = questions.whatWouldPlace(problem, stuck.assignments(), missing.associateId(),
                missing.rotationId(), budget(10));
        OUT.printf(Locale.ROOT, "what would place %s: %s, %d ways such as %s%n", missing.associateId(), watch.stop(),
                found.size(), found.stream().findFirst().map(Relaxation::allowances).orElse(List.of()));
    }

    /** Milliseconds since it was made. */
    private static final class Stopwatch {

        private final long begun = System.nanoTime();
        private final long begunOnProcessor = processorTime();
        private long wall;
        private long processor;

        Stopwatch stop() {
            wall = (System.nanoTime() - begun) / 1_000_000;
            processor = (processorTime() - begunOnProcessor) / 1_000_000;
            return this;
        }

        @Override
        public String toString() {
            return wall + " ms (" + processor + " ms of processor)";
        }
    }
}
