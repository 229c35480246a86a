package gov.rotations.placement.planner.engine;

import gov.rotations.placement.file.ProblemFile;
import gov.rotations.placement.planner.Problem;
import java.io.InputStream;

/** The contract's public problems, from the test resources. */
final class PublicProblems {

    private PublicProblems() {
    }

    static Problem read(String name) throws Exception {
        try (InputStream in = PublicProblems.class.getResourceAsStream("/planner/" + name + ".json")) {
            return ProblemFile.read(in);
        }
    }
}
