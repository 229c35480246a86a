package gov.rotations.coaching.file;

import gov.rotations.coaching.matcher.Match;
import gov.rotations.shared.json.JsonOut;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.OutputStream;

/** Writes matches in the format {@code match/1}. */
public final class MatchFile {

    /** The format's name and version. */
    public static final String FORMAT = "match/1";

    private MatchFile() {
    }

    public static void write(Match match, OutputStream out) {
        JsonArrayBuilder pairs = Json.createArrayBuilder();
        match.pairs().forEach(pair -> pairs.add(Json.createObjectBuilder().add("associateId", pair.associateId())
                .add("supporterId", pair.supporterId())));
        JsonArrayBuilder unmatched = Json.createArrayBuilder();
        match.unmatched().forEach(who -> unmatched.add(Json.createObjectBuilder().add("associateId", who.associateId())
                .add("reasons", Json.createArrayBuilder(who.reasons()))));
        JsonObjectBuilder json = Json.createObjectBuilder().add("format", FORMAT).add("problemId", match.problemId())
                .add("status", match.status().key()).add("cost", match.cost()).add("lowerBound", match.lowerBound())
                .add("pairs", pairs).add("unmatched", unmatched);
        if (!match.faults().isEmpty()) {
            json.add("faults", Json.createArrayBuilder(match.faults()));
        }
        JsonOut.write(json.build(), out);
    }
}
