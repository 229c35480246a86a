package gov.rotations.skills.file;

import gov.rotations.shared.json.JsonParts;
import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.SkillKey;
import gov.rotations.suggestion.Credit;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** An edition of the framework as JSON: what is read is written again without loss. */
public final class FrameworkFile {

    private FrameworkFile() {
        // reads and writes
    }

    public static FrameworkText read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject edition = reader.readObject();
            return new FrameworkText(edition.getString("code"), edition.getString("title"), edition.getString("source"), edition.getString("licence"),
                JsonParts.texts(edition, "authors"), consultation(edition), day(edition, "publishedOn"), edition.getString("releaseNotes", ""),
                JsonParts.all(edition, "levels", level -> new FrameworkText.Level(level.getInt("number"), level.getString("key"), level.getString("title"), level.getString("meaning"))),
                JsonParts.all(edition, "skills", FrameworkFile::skill),
                JsonParts.all(edition, "roles", role -> new FrameworkText.Role(role.getString("key"), role.getString("title"), role.getString("summary"), targets(role))),
                JsonParts.all(edition, "crosswalk", one -> new FrameworkText.Crossing(one.getString("from"), JsonParts.texts(one, "to"), one.getString("note", ""))),
                JsonParts.all(edition, "credits", Credit::read));
        }
    }

    private static FrameworkText.Skill skill(JsonObject skill) {
        String contract = skill.getString("contractKey", null);
        return new FrameworkText.Skill(skill.getString("key"), contract == null ? null : SkillKey.valueOf(contract), skill.getString("title"),
            skill.getString("summary"), skill.getString("why"), JsonParts.texts(skill, "facets"), JsonParts.texts(skill, "levels"));
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

    public static String write(FrameworkText edition) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("code", edition.code()).add("title", edition.title())
            .add("source", edition.source()).add("licence", edition.licence()).add("authors", Json.createArrayBuilder(edition.authors()));
        if (edition.consultation() != null) {
            json.add("consultation", Json.createObjectBuilder().add("from", edition.consultation().from().toString())
                .add("until", edition.consultation().until().toString()).add("note", edition.consultation().note()));
        }
        if (edition.publishedOn() != null) {
            json.add("publishedOn", edition.publishedOn().toString());
        }
        json.add("releaseNotes", edition.releaseNotes());
        json.add("levels", JsonParts.array(edition.levels(), level -> Json.createObjectBuilder().add("number", level.number()).add("key", level.key())
            .add("title", level.title()).add("meaning", level.meaning())));
        json.add("skills", JsonParts.array(edition.skills(), FrameworkFile::object));
        json.add("roles", JsonParts.array(edition.roles(), role -> {
            JsonObjectBuilder targets = Json.createObjectBuilder();
            role.targets().forEach(targets::add);
            return Json.createObjectBuilder().add("key", role.key()).add("title", role.title()).add("summary", role.summary()).add("targets", targets);
        }));
        json.add("crosswalk", JsonParts.array(edition.crosswalk(), one -> Json.createObjectBuilder().add("from", one.from()).add("to", Json.createArrayBuilder(one.to())).add("note", one.note())));
        if (!edition.credits().isEmpty()) {
            json.add("credits", JsonParts.array(edition.credits(), Credit::json));
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
            .add("facets", Json.createArrayBuilder(skill.facets())).add("levels", Json.createArrayBuilder(skill.levels()));
    }
}
