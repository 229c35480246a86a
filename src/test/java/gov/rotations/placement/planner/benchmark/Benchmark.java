package gov.rotations.placement.planner.benchmark;

import gov.rotations.placement.file.ProblemFile;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.placement.planner.Score;
import gov.rotations.shared.json.MalformedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Runs the planner and its rivals on the same problems, one after the other in the same machine, and prints a line
 * of a table for each: {@code -Dproblems=200x3,file.json@60 -Dseconds=20 -Dseeds=3 -Drivals=Rotations,ListOrder}. What
 * follows an @ are the seconds for that problem; with {@code -Dprocessor=true} this planner counts processor time.
 */
final class Benchmark {

    private static final String HERE = Benchmark.class.getPackageName() + ".";

    private Benchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        double seconds = Double.parseDouble(System.getProperty("seconds", "20"));
        int seeds = Integer.getInteger("seeds", 3);
        List<Rival> rivals = new ArrayList<>();
        for (String name : System.getProperty("rivals", "Rotations,ListOrder").split(",")) {
            rivals.add((Rival) Class.forName(HERE + name).getDeclaredConstructor().newInstance());
        }
        System.out.println("| problem | planner | seconds | cost | bound | gap % | unplaced | first plan s |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (String entry : System.getProperty("problems", "20x3,60x3").split(",")) {
            String problem = entry.replaceAll("@.*", "");
            double given = entry.equals(problem) ? seconds : Double.parseDouble(entry.substring(problem.length() + 1));
            for (Rival rival : rivals) {
                List<Row> rows = new ArrayList<>();
                for (int seed = 1; seed <= seeds; seed++) {
                    rows.add(run(problem(problem, seed), rival, given, seed));
                }
                rows.sort(Comparator.comparingDouble(Row::gap));
                System.out.println(rows.get(rows.size() / 2).line(problem, rival.name()));
            }
        }
    }

    /** A file, or people and rotations of a problem to make. */
    private static Problem problem(String name, int seed) throws IOException, MalformedFile {
        if (name.endsWith(".json")) {
            return ProblemFile.read(Path.of(name));
        }
        String[] size = name.split("x");
        return GeneratedProblems.of(Integer.parseInt(size[0]), Integer.parseInt(size[1]), seed);
    }

    private static Row run(Problem problem, Rival rival, double seconds, int seed) {
        long begin = System.nanoTime();
        Rival.Answer answer = rival.plan(problem, seconds, seed);
        double took = (System.nanoTime() - begin) / 1e9;
        if (!new RuleBook(problem).breachesOf(answer.plan()).isEmpty()) {
            throw new IllegalStateException(rival.name() + " breaks a rule on " + problem.id());
        }
        Score score = Score.of(problem, answer.plan());
        long unplaced = score.lines().stream().filter(line -> line.term() == Score.Term.UNPLACED).count();
        return new Row(took, score.total(), answer.lowerBound(), unplaced, answer.firstAfterSeconds());
    }

    private record Row(double seconds, long cost, long bound, long unplaced, double first) {

        double gap() {
            return cost == 0 ? 0 : 100.0 * (cost - bound) / cost;
        }

        String line(String problem, String rival) {
            String name = Path.of(problem).getFileName().toString().replace(".json", "");
            return String.format(Locale.ROOT, "| %s | %s | %.1f | %,d | %s | %s | %d | %s |", name, rival, seconds, cost,
                    bound == 0 ? "–" : String.format(Locale.ROOT, "%,d", bound),
                    bound == 0 ? "–" : String.format(Locale.ROOT, "%.3f", gap()), unplaced,
                    Double.isNaN(first) ? "–" : String.format(Locale.ROOT, "%.1f", first));
        }
    }
}
