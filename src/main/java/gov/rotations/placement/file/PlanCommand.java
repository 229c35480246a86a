package gov.rotations.placement.file;

import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.Planner;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.Score;
import gov.rotations.placement.planner.Solution;
import gov.rotations.placement.planner.engine.RoutePlanner;
import gov.rotations.shared.json.FileCommand;
import gov.rotations.shared.json.JsonOut;
import gov.rotations.shared.json.MalformedFile;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** The command that turns a problem file into a plan file: {@code -Dproblem -Dplan -Dseconds -Dseed -Dsteps -Dexplain}. */
public final class PlanCommand extends FileCommand {

    PlanCommand(Properties wanted, PrintStream out, PrintStream err) {
        super(wanted, out, err);
    }

    public static void main(String[] arguments) {
        runAndExit(new PlanCommand(System.getProperties(), System.out, System.err));
    }

    @Override
    protected String work() throws IOException, MalformedFile, Wanting {
        long begin = System.nanoTime();
        Path problemFile = path("problem");
        Path planFile = path("plan");
        Path explainFile = has("explain") ? path("explain") : null;
        double seconds = number("seconds", "30");
        long seed = (long) number("seed", "1");
        long steps = has("steps") ? (long) number("steps", "0") : Long.MAX_VALUE;
        Problem problem = ProblemFile.read(problemFile);
        refuseUnwritable(planFile);
        // Reading counts: whoever waits does not care what for.
        double left = seconds * 1e9 - (System.nanoTime() - begin);
        Budget budget = new Budget(seed, steps, (long) Math.max(0, left), 0, System::nanoTime);
        Solution solution = new RoutePlanner().solve(problem, budget, Planner.Progress.SILENT);
        write(planFile, out -> PlanFile.write(solution, out));
        if (explainFile != null) {
            explain(problem, solution, explainFile);
        }
        return String.format(Locale.ROOT, "%s: %s, cost %d, lower bound %d, gap %.3f %%, unplaced %d, steps %d, %.1f s",
                solution.problemId(), solution.status().key(), solution.cost(), solution.lowerBound(),
                100 * solution.gap(), solution.unplaced().size(), solution.steps(),
                (System.nanoTime() - begin) / 1e9);
    }

    private static void explain(Problem problem, Solution solution, Path file) throws IOException {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        if (solution.status() != Solution.Status.CONTRADICTORY) {
            Score.of(problem, solution.assignments()).lines().forEach(line -> lines.add(json(line)));
        }
        write(file, out -> JsonOut.write(lines.build(), out));
    }

    private static JsonObjectBuilder json(Score.Line line) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("term", line.term().key());
        add(json, "associateId", line.associateId());
        add(json, "rotationId", line.rotationId());
        add(json, "openingId", line.openingId());
        add(json, "subject", line.subject());
        return json.add("value", line.value()).add("amount", line.amount());
    }

    private static void add(JsonObjectBuilder json, String name, String value) {
        if (value != null) {
            json.add(name, value);
        }
    }
}
