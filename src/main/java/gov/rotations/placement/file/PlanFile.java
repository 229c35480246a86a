package gov.rotations.placement.file;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Score;
import gov.rotations.placement.planner.Solution;
import gov.rotations.shared.json.JsonFile;
import gov.rotations.shared.json.JsonOut;
import gov.rotations.shared.json.MalformedFile;
import gov.rotations.shared.json.Node;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** Writes plans in the format {@code rotation-plan/1} and reads the assignments of plans, for an import. */
public final class PlanFile {

    /** The format's name and version. */
    public static final String FORMAT = "rotation-plan/1";

    private PlanFile() {
    }

    public static void write(Solution solution, OutputStream out) {
        JsonObjectBuilder parts = Json.createObjectBuilder();
        for (Score.Term term : Score.Term.values()) {
            parts.add(term.key(), solution.parts().get(term));
        }
        JsonArrayBuilder assignments = Json.createArrayBuilder();
        solution.assignments().forEach(line -> assignments.add(ProblemWriting.assignment(line)));
        JsonArrayBuilder unplaced = Json.createArrayBuilder();
        solution.unplaced().forEach(u -> unplaced.add(Json.createObjectBuilder().add("associateId", u.associateId())
                .add("rotationId", u.rotationId()).add("reasons", Json.createArrayBuilder(u.reasons()))));
        JsonObjectBuilder json = Json.createObjectBuilder().add("format", FORMAT)
                .add("problemId", solution.problemId()).add("status", solution.status().key())
                .add("assignments", assignments).add("cost", solution.cost()).add("parts", parts)
                .add("lowerBound", solution.lowerBound()).add("gap", solution.gap()).add("seed", solution.seed())
                .add("steps", solution.steps()).add("unplaced", unplaced);
        if (!solution.faults().isEmpty()) {
            json.add("faults", Json.createArrayBuilder(solution.faults()));
        }
        JsonOut.write(json.build(), out);
    }

    /**
     * The assignments of a plan. Whether their ids name anything and whether they are allowed is for the rule
     * book to say; what the plan says of its own cost is not believed.
     *
     * @throws MalformedFile with every fault where the text is not a plan
     */
    public static List<Assignment> readAssignments(InputStream in) throws IOException, MalformedFile {
        return JsonFile.read(in, ProblemFile.MAXIMUM_BYTES, PlanFile::assignments);
    }

    private static List<Assignment> assignments(Node root) {
        root.object(Set.of("format", "problemId", "status", "assignments", "cost", "parts", "lowerBound", "gap",
                "seed", "steps", "unplaced"), Set.of("faults"));
        root.get("format").constant(FORMAT);
        return root.get("assignments").list(Integer.MAX_VALUE, node -> {
            node.object(Set.of("associateId", "rotationId", "openingId"), Set.of());
            return new Assignment(node.get("associateId").id(), node.get("rotationId").id(),
                    node.get("openingId").id());
        });
    }
}
