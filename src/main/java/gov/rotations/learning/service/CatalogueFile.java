package gov.rotations.learning.service;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** An edition of the activities as JSON: what is read is written again without loss. */
final class CatalogueFile {

    private CatalogueFile() {
        // reads and writes
    }

    /** The document of the edition that comes with the product. */
    static String shipped() {
        try (InputStream content = CatalogueFile.class.getResourceAsStream("/content/learning/activities-v1.json")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CatalogueText read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject edition = reader.readObject();
            return new CatalogueText(edition.getString("code"), edition.getString("title"), edition.getString("attribution"), edition.getString("notice"),
                all(edition, "themes", theme -> new Catalogue.Theme(theme.getString("key"), theme.getString("title"), texts(theme, "skills"), theme.getString("note"))),
                all(edition, "activities", CatalogueFile::activity), edition.getString("releaseNotes", ""),
                all(edition, "credits", one -> new CatalogueText.Credit(one.getJsonNumber("request").longValue(), one.getString("author"), one.getString("title"))));
        }
    }

    private static Catalogue.Activity activity(JsonObject one) {
        return new Catalogue.Activity(one.getString("code"), one.getString("theme"), one.getString("title"), one.getInt("level"), texts(one, "subSkills"),
            one.getString("looksLike"), texts(one, "evidence"));
    }

    static String write(CatalogueText edition) {
        return Json.createObjectBuilder().add("code", edition.code()).add("title", edition.title()).add("attribution", edition.attribution())
            .add("notice", edition.notice()).add("releaseNotes", edition.notes())
            .add("credits", array(edition.credits(), one -> Json.createObjectBuilder().add("request", one.request()).add("author", one.author()).add("title", one.title())))
            .add("themes", array(edition.themes(), theme -> Json.createObjectBuilder().add("key", theme.key()).add("title", theme.title())
                .add("skills", Json.createArrayBuilder(theme.skills())).add("note", theme.note())))
            .add("activities", array(edition.activities(), one -> Json.createObjectBuilder().add("code", one.code()).add("theme", one.theme())
                .add("title", one.title()).add("level", one.level()).add("subSkills", Json.createArrayBuilder(one.subSkills()))
                .add("looksLike", one.looksLike()).add("evidence", Json.createArrayBuilder(one.evidence()))))
            .build().toString();
    }

    private static <T> JsonArrayBuilder array(List<T> parts, Function<T, JsonObjectBuilder> writing) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        parts.stream().map(writing).forEach(array::add);
        return array;
    }

    static <T> List<T> all(JsonObject parent, String name, Function<JsonObject, T> reading) {
        return parent.containsKey(name) ? parent.getJsonArray(name).stream().map(JsonValue::asJsonObject).map(reading).toList() : List.of();
    }

    static List<String> texts(JsonObject parent, String name) {
        return parent.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
