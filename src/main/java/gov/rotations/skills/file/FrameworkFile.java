package gov.rotations.skills.file;

import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.SkillKey;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An edition of the framework as JSON: what is read is written again without loss. */
public final class FrameworkFile {

    private FrameworkFile() {
        // reads and writes
    }

    public static FrameworkText read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject edition = reader.readObject();
            return new FrameworkText(edition.getString("code"), edition.getString("title"), edition.getString("source"), edition.getString("licence"),
                texts(edition, "authors"), consultation(edition), day(edition, "publishedOn"), edition.getString("releaseNotes", ""),
                all(edition, "levels", level -> new FrameworkText.Level(level.getInt("number"), level.getString("key"), level.getString("title"), level.getString("meaning"))),
                all(edition, "skills", FrameworkFile::skill),
                all(edition, "roles", role -> new FrameworkText.Role(role.getString("key"), role.getString("title"), role.getString("summary"), targets(role))),
                all(edition, "crosswalk", one -> new FrameworkText.Crossing(one.getString("from"), texts(one, "to"), one.getString("note", ""))),
                all(edition, "credits", one -> new FrameworkText.Credit(one.getJsonNumber("request").longValue(), one.getString("author"), one.getString("title"))));
        }
    }

    private static FrameworkText.Skill skill(JsonObject skill) {
        String contract = skill.getString("contractKey", null);
        return new FrameworkText.Skill(skill.getString("key"), contract == null ? null : SkillKey.valueOf(contract), skill.getString("title"),
            skill.getString("summary"), skill.getString("why"), texts(skill, "facets"), texts(skill, "levels"));
    }

    private static FrameworkText.Consultation consultation(JsonObject edition) {
        if (!edition.containsKey("consultation")) {
            return null;
        }
        JsonObject held = edition.getJsonObject("consultation");
        return new FrameworkText.Consultation(day(held, "from"), day(held, "until"), held.getString("note", ""));
    }

    private static Map<String, Integer> targets(JsonObject role) {
        JsonObject written = role.getJsonObject("targets");
        Map<String, Integer> targets = new LinkedHashMap<>();
        written.keySet().forEach(key -> targets.put(key, written.getInt(key)));
        return targets;
    }

    private static LocalDate day(JsonObject parent, String name) {
        return parent.containsKey(name) ? LocalDate.parse(parent.getString(name)) : null;
    }

    private static List<String> texts(JsonObject parent, String name) {
        return parent.getJsonArray(name).getValuesAs(JsonString::getString);
    }

    private static <T> List<T> all(JsonObject parent, String name, Function<JsonObject, T> reading) {
        JsonArray array = parent.containsKey(name) ? parent.getJsonArray(name) : JsonValue.EMPTY_JSON_ARRAY;
        return array.stream().map(JsonValue::asJsonObject).map(reading).toList();
    }

    public static String write(FrameworkText edition) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("code", edition.code()).add("title", edition.title())
            .add("source", edition.source()).add("licence", edition.licence()).add("authors", array(edition.authors()));
        if (edition.consultation() != null) {
            json.add("consultation", Json.createObjectBuilder().add("from", edition.consultation().from().toString())
                .add("until", edition.consultation().until().toString()).add("note", edition.consultation().note()));
        }
        if (edition.publishedOn() != null) {
            json.add("publishedOn", edition.publishedOn().toString());
        }
        json.add("releaseNotes", edition.releaseNotes());
        json.add("levels", all(edition.levels(), level -> Json.createObjectBuilder().add("number", level.number()).add("key", level.key())
            .add("title", level.title()).add("meaning", level.meaning())));
        json.add("skills", all(edition.skills(), FrameworkFile::object));
        json.add("roles", all(edition.roles(), role -> {
            JsonObjectBuilder targets = Json.createObjectBuilder();
            role.targets().forEach(targets::add);
            return Json.createObjectBuilder().add("key", role.key()).add("title", role.title()).add("summary", role.summary()).add("targets", targets);
        }));
        json.add("crosswalk", all(edition.crosswalk(), one -> Json.createObjectBuilder().add("from", one.from()).add("to", array(one.to())).add("note", one.note())));
        if (!edition.credits().isEmpty()) {
            json.add("credits", all(edition.credits(), one -> Json.createObjectBuilder().add("request", one.request()).add("author", one.author()).add("title", one.title())));
        }
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(text)) {
            writer.writeObject(json.build());
        }
        return text.toString().strip() + "\n";
    }

    private static JsonObjectBuilder object(FrameworkText.Skill skill) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("key", skill.key());
        if (skill.contractKey() != null) {
            json.add("contractKey", skill.contractKey().name());
        }
        return json.add("title", skill.title()).add("summary", skill.summary()).add("why", skill.why())
            .add("facets", array(skill.facets())).add("levels", array(skill.levels()));
    }

    private static JsonArrayBuilder array(Collection<String> texts) {
        return Json.createArrayBuilder(texts);
    }

    private static <T> JsonArrayBuilder all(List<T> parts, Function<T, JsonObjectBuilder> writing) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        parts.stream().map(writing).forEach(array::add);
        return array;
    }
}
