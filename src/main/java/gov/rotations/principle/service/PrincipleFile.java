package gov.rotations.principle.service;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Principles as JSON: what is read is written again without loss. */
final class PrincipleFile {

    /** What comes with the product. @param tags principles that activities put into practice, by code */
    record Shipped(String notes, PrincipleText text, Map<String, List<String>> tags) {
    }

    private PrincipleFile() {
        // reads and writes
    }

    static Shipped shipped() {
        try (JsonReader reader = Json.createReader(PrincipleFile.class.getResourceAsStream("/content/principle/principles-1.json"))) {
            JsonObject file = reader.readObject();
            Map<String, List<String>> tags = new LinkedHashMap<>();
            file.getJsonObject("activities").forEach((code, keys) -> tags.put(code, keys.asJsonArray().getValuesAs(JsonString::getString)));
            return new Shipped(file.getString("notes"), text(file), tags);
        }
    }

    static PrincipleText read(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            return text(reader.readObject());
        }
    }

    private static PrincipleText text(JsonObject file) {
        return new PrincipleText(file.getInt("edition"), file.getJsonArray("principles").stream().map(JsonValue::asJsonObject).map(PrincipleFile::principle).toList());
    }

    private static Principle principle(JsonObject one) {
        return new Principle(one.getString("key"), one.getString("title"), one.getString("sentence"), one.getInt("from"),
            one.containsKey("until") ? one.getInt("until") : null, one.getString("reason", null));
    }

    static String write(PrincipleText text) {
        JsonArrayBuilder principles = Json.createArrayBuilder();
        text.principles().forEach(one -> {
            JsonObjectBuilder written = Json.createObjectBuilder().add("key", one.key()).add("title", one.title()).add("sentence", one.sentence()).add("from", one.from());
            if (!one.isInForce()) {
                written.add("until", one.until()).add("reason", one.reason());
            }
            principles.add(written);
        });
        return Json.createObjectBuilder().add("edition", text.edition()).add("principles", principles).build().toString();
    }
}
