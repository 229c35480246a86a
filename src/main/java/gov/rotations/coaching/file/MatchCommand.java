package gov.rotations.coaching.file;

import gov.rotations.coaching.matcher.Match;
import gov.rotations.coaching.matcher.MatchProblem;
import gov.rotations.coaching.matcher.Matcher;
import gov.rotations.shared.json.FileCommand;
import gov.rotations.shared.json.MalformedFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** The command that turns a match problem into a match: {@code -Dproblem -Dmatch}. */
public final class MatchCommand extends FileCommand {

    MatchCommand(Properties wanted, PrintStream out, PrintStream err) {
        super(wanted, out, err);
    }

    public static void main(String[] arguments) {
        runAndExit(new MatchCommand(System.getProperties(), System.out, System.err));
    }

    @Override
    protected String work() throws IOException, MalformedFile, Wanting {
        Path problemFile = path("problem");
        Path matchFile = path("match");
        MatchProblem problem = MatchProblemFile.read(problemFile);
        refuseUnwritable(matchFile);
        long begin = System.nanoTime();
        Match match = new Matcher().match(problem);
        double seconds = (System.nanoTime() - begin) / 1e9;
        write(matchFile, out -> MatchFile.write(match, out));
        return String.format(Locale.ROOT, "%s: %s, cost %d, lower bound %d, %d pairs, %d unmatched, %.3f s",
                match.problemId(), match.status().key(), match.cost(), match.lowerBound(), match.pairs().size(),
                match.unmatched().size(), seconds);
    }
}
