package gov.rotations.coaching.file;

import gov.rotations.coaching.matcher.MatchProblem;
import gov.rotations.shared.json.JsonFile;
import gov.rotations.shared.json.MalformedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads problems in the format {@code match-problem/1}. */
public final class MatchProblemFile {

    /** The format's name and version. */
    public static final String FORMAT = "match-problem/1";

    /** Two thousand associates with seven hundred supporters each are about a hundred megabytes. */
    private static final int MAXIMUM_BYTES = 512 << 20;

    private MatchProblemFile() {
    }

    /** @throws MalformedFile with every fault where the file is not a problem */
    public static MatchProblem read(Path file) throws IOException, MalformedFile {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /** @throws MalformedFile with every fault where the text is not a problem */
    public static MatchProblem read(InputStream in) throws IOException, MalformedFile {
        return JsonFile.read(in, MAXIMUM_BYTES, root -> new MatchProblemReading(root).problem());
    }
}
