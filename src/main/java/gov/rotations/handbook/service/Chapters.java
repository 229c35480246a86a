package gov.rotations.handbook.service;

import gov.rotations.handbook.Collection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** The chapters in which pages stand, with what holds for all pages of one. */
@ApplicationScoped
public class Chapters {

    /** @param origin of its pages, unless a page says otherwise */
    public record Chapter(Collection collection, String key, String title, String intro, String origin) {
    }

    private List<Chapter> all;
    private String licence;
    private String author;

    private synchronized void read() {
        if (all == null) {
            try (JsonReader reader = Json.createReader(Chapters.class.getResourceAsStream("/content/chapters.json"))) {
                JsonObject file = reader.readObject();
                licence = file.getString("licence");
                author = file.getString("author");
                all = file.getJsonArray("chapters").stream().map(JsonValue::asJsonObject).map(one -> new Chapter(
                    Collection.valueOf(one.getString("collection")), one.getString("key"), one.getString("title"), one.getString("intro"), one.getString("origin"))).toList();
            }
        }
    }

    public List<Chapter> of(Collection collection) {
        read();
        return all.stream().filter(chapter -> chapter.collection() == collection).toList();
    }

    public Optional<Chapter> find(String key) {
        read();
        return all.stream().filter(chapter -> chapter.key().equals(key)).findFirst();
    }

    public String licence() {
        read();
        return licence;
    }

    public String author() {
        read();
        return author;
    }
}
