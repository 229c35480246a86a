package gov.rotations.placement.file;

import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.Planner;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.Score;
import gov.rotations.placement.planner.Solution;
import gov.rotations.placement.planner.engine.RoutePlanner;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Properties;

/**
 * The command that turns a problem file into a plan file: {@code -Dproblem -Dplan -Dseconds -Dseed -Dsteps
 * -Dexplain}. Answers 0 with one line of summary, or 2 with one line for each fault.
 */
public final class PlanCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 2;

    private final Properties wanted;
    private final PrintStream out;
    private final PrintStream err;

    PlanCommand(Properties wanted, PrintStream out, PrintStream err) {
        this.wanted = wanted;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        int code = new PlanCommand(System.getProperties(), System.out, System.err).run();
        if (code != DONE) {
            System.exit(code);
        }
    }

    int run() {
        try {
            return plan();
        } catch (MalformedFile e) {
            e.faults().forEach(fault -> err.println(fault.line()));
        } catch (IOException e) {
            err.println("cannot read or write: " + e.getMessage());
        } catch (InvalidPathException | ArithmeticException e) {
            err.println("cannot plan: " + e.getMessage());
        } catch (Wanting e) {
            err.println(e.getMessage());
        }
        return REFUSED;
    }

    private int plan() throws IOException, MalformedFile, Wanting {
        long begin = System.nanoTime();
        Path problemFile = path("problem");
        Path planFile = path("plan");
        Path explainFile = wanted.getProperty("explain") == null ? null : path("explain");
        double seconds = number("seconds", "30");
        long seed = (long) number("seed", "1");
        long steps = wanted.getProperty("steps") == null ? Long.MAX_VALUE : (long) number("steps", "0");
        Problem problem = ProblemFile.read(problemFile);
        refuseUnwritable(planFile);
        Budget budget = new Budget(seed, steps, (long) Math.min(seconds * 1e9, Long.MAX_VALUE), 0, System::nanoTime);
        Solution solution = new RoutePlanner().solve(problem, budget, Planner.Progress.SILENT);
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(planFile))) {
            PlanFile.write(solution, file);
        }
        if (explainFile != null) {
            explain(problem, solution, explainFile);
        }
        out.printf(Locale.ROOT, "%s: %s, cost %d, lower bound %d, gap %.3f %%, unplaced %d, steps %d, %.1f s%n",
                solution.problemId(), solution.status().key(), solution.cost(), solution.lowerBound(),
                100 * solution.gap(), solution.unplaced().size(), solution.steps(),
                (System.nanoTime() - begin) / 1e9);
        return DONE;
    }

    /** Better to hear it now than after half a minute. */
    private static void refuseUnwritable(Path file) throws IOException {
        boolean existed = Files.exists(file);
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
        if (!existed) {
            Files.delete(file);
        }
    }

    private Path path(String name) throws Wanting {
        String value = wanted.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new Wanting("-D" + name + " is wanted: the path of a file");
        }
        return Path.of(value);
    }

    private double number(String name, String otherwise) throws Wanting {
        String value = wanted.getProperty(name, otherwise);
        try {
            double number = Double.parseDouble(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Wanting("-D" + name + " is wanted as a number from 0, not " + Faults.shown(value));
    }

    private static void explain(Problem problem, Solution solution, Path file) throws IOException {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        if (solution.status() != Solution.Status.CONTRADICTORY) {
            Score.of(problem, solution.assignments()).lines().forEach(line -> lines.add(json(line)));
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            JsonOut.write(lines.build(), out);
        }
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

    /** A property of the command that is missing or makes no sense. */
    private static final class Wanting extends Exception {

        private static final long serialVersionUID = 1L;

        Wanting(String message) {
            super(message);
        }
    }
}
