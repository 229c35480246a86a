package gov.rotations.suggestion;

import gov.rotations.suggestion.AcceptedRequests.Accepted;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/**
 * Thanks in an edition to whoever suggested something that is in it.
 *
 * @param author by the name they had then @param title what it was about
 */
public record Credit(long request, String author, String title) {

    public static Credit of(Accepted request) {
        return new Credit(request.id(), request.author(), request.title());
    }

    /** As {@link #json} wrote it. */
    public static Credit read(JsonObject json) {
        return new Credit(json.getJsonNumber("request").longValue(), json.getString("author"), json.getString("title"));
    }

    /** How it stands in the document of an edition. */
    public JsonObjectBuilder json() {
        return Json.createObjectBuilder().add("request", request).add("author", author).add("title", title);
    }
}
