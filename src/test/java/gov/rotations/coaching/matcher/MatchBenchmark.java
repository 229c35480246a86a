package gov.rotations.coaching.matcher;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures the matcher in a warm virtual machine, beside a plain Hungarian; what it prints stands in docs/benchmarks.md.
 * Both run in one thread; its processor time is measured, so that other work on the machine does not count.
 */
public final class MatchBenchmark {

    private static final int RUNS = 7;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private MatchBenchmark() {
    }

    public static void main(String[] arguments) {
        boolean plain = arguments.length == 0;
        for (int i = 0; i < 30; i++) {
            new Matcher().match(new RandomMatches(i).dense(200, 100, 2, 1 << i % 20));
        }
        System.out.println("| problem | median ms | worst ms | plain Hungarian ms |");
        System.out.println("|---|--:|--:|--:|");
        for (int[] size : new int[][] {{500, 500, 1}, {2000, 700, 3}}) {
            int n = size[0];
            int m = size[1];
            int c = size[2];
            String name = n + " × " + m + ", capacity " + c + ", ";
            line(name + "costs below 100", new RandomMatches(1).dense(n, m, c, 100), plain);
            line(name + "costs below 1,000,000", new RandomMatches(2).dense(n, m, c, 1_000_000), plain);
            line(name + "as wishes make them", new RandomMatches(3).wishes(n, m, c), plain);
            line(name + "all costs alike", new RandomMatches(4).dense(n, m, c, 1), plain);
            line(name + "costs a · s (hostile)", new RandomMatches(5).product(n, m, c), plain);
        }
    }

    private static void line(String name, MatchProblem problem, boolean plain) {
        long[] times = new long[RUNS];
        long cost = 0;
        for (int run = 0; run < RUNS; run++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            cost = new Matcher().match(problem).cost();
            times[run] = THREADS.getCurrentThreadCpuTime() - begin;
        }
        Arrays.sort(times);
        String hungarian = "";
        if (plain) {
            PlainHungarian other = new PlainHungarian(problem);
            long begin = THREADS.getCurrentThreadCpuTime();
            long expected = other.leastCost();
            hungarian = String.format(Locale.ROOT, "%.0f", (THREADS.getCurrentThreadCpuTime() - begin) / 1e6);
            if (expected != cost) {
                throw new IllegalStateException(name + ": " + cost + " and not " + expected);
            }
        }
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f | %s |%n", name, times[RUNS / 2] / 1e6, times[RUNS - 1] / 1e6,
                hungarian);
    }
}
