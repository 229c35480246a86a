package gov.rotations.suggestion;

import gov.rotations.shared.json.JsonParts;
import gov.rotations.suggestion.AcceptedRequests.Accepted;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * Thanks in an edition to whoever suggested something that is in it.
 *
 * @param author by the name they had then @param title what it was about @param kept fields that stayed as others had changed them
 */
public record Credit(long request, String author, String title, List<String> kept) {

    public static Credit of(Accepted request) {
        return keeping(request, List.of());
    }

    public static Credit keeping(Accepted request, List<String> kept) {
        return new Credit(request.id(), request.author(), request.title(), kept);
    }

    /** As {@link #json} wrote it. */
    public static Credit read(JsonObject json) {
        return new Credit(json.getJsonNumber("request").longValue(), json.getString("author"), json.getString("title"), json.containsKey("kept") ? JsonParts.texts(json, "kept") : List.of());
    }

    /** How it stands in the document of an edition. */
    public JsonObjectBuilder json() {
        return Json.createObjectBuilder().add("request", request).add("author", author).add("title", title).add("kept", Json.createArrayBuilder(kept));
    }
}
