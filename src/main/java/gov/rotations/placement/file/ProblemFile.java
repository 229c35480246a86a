package gov.rotations.placement.file;

import gov.rotations.placement.planner.Problem;
import gov.rotations.shared.json.JsonFile;
import gov.rotations.shared.json.JsonOut;
import gov.rotations.shared.json.MalformedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes problems in the format {@code rotation-problem/1}. */
public final class ProblemFile {

    /** The format's name and version. */
    public static final String FORMAT = "rotation-problem/1";

    static final int MAXIMUM_BYTES = 64 << 20;

    private ProblemFile() {
    }

    /** @throws MalformedFile with every fault where the file is not a problem */
    public static Problem read(Path file) throws IOException, MalformedFile {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /** @throws MalformedFile with every fault where the text is not a problem */
    public static Problem read(InputStream in) throws IOException, MalformedFile {
        return JsonFile.read(in, MAXIMUM_BYTES, root -> new ProblemReading(root).problem());
    }

    public static void write(Problem problem, OutputStream out) {
        JsonOut.write(new ProblemWriting(problem).json(), out);
    }
}
