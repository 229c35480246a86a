package gov.rotations.learning.service;

import gov.rotations.shared.json.JsonParts;
import gov.rotations.suggestion.Credit;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

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
                JsonParts.all(edition, "themes", theme -> new Catalogue.Theme(theme.getString("key"), theme.getString("title"), JsonParts.texts(theme, "skills"), theme.getString("note"))),
                JsonParts.all(edition, "activities", CatalogueFile::activity), edition.getString("releaseNotes", ""),
                JsonParts.all(edition, "credits", Credit::read));
        }
    }

    private static Catalogue.Activity activity(JsonObject one) {
        return new Catalogue.Activity(one.getString("code"), one.getString("theme"), one.getString("title"), one.getInt("level"), JsonParts.texts(one, "subSkills"),
            one.getString("looksLike"), JsonParts.texts(one, "evidence"));
    }

    static String write(CatalogueText edition) {
        return Json.createObjectBuilder().add("code", edition.code()).add("title", edition.title()).add("attribution", edition.attribution())
            .add("notice", edition.notice()).add("releaseNotes", edition.notes())
            .add("credits", JsonParts.array(edition.credits(), Credit::json))
            .add("themes", JsonParts.array(edition.themes(), theme -> Json.createObjectBuilder().add("key", theme.key()).add("title", theme.title())
                .add("skills", Json.createArrayBuilder(theme.skills())).add("note", theme.note())))
            .add("activities", JsonParts.array(edition.activities(), one -> Json.createObjectBuilder().add("code", one.code()).add("theme", one.theme())
                .add("title", one.title()).add("level", one.level()).add("subSkills", Json.createArrayBuilder(one.subSkills()))
                .add("looksLike", one.looksLike()).add("evidence", Json.createArrayBuilder(one.evidence()))))
            .build().toString();
    }
}
