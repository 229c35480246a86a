package gov.rotations.learning.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The edition of activities and the syllabus that come with the product. */
@ApplicationScoped
public class Catalogue {

    /** A group of activities. @param skills keys of the framework's skills it crosses to @param note how close they are */
    public record Theme(String key, String title, List<String> skills, String note) {
    }

    /** Something worth doing. @param level which level it suits most @param evidence what one could keep of it, never required */
    public record Activity(String code, String theme, String title, int level, List<String> subSkills, String looksLike, List<String> evidence) {
    }

    /** One area of the syllabus. */
    public record Area(String code, String title, List<SubSkill> subSkills) {
    }

    /** A part of an area. @param ourTitle whether the source has lost its heading and the title is ours */
    public record SubSkill(String code, String title, boolean ourTitle, List<String> skills, List<String> points) {
    }

    /** A role one works with. */
    public record Role(String title, String text) {
    }

    /** Everything in it. */
    public record Content(String code, String title, String attribution, String notice, List<Theme> themes, List<Activity> activities,
        String definition, String syllabusSource, List<Role> roles, List<Area> areas) {

        public Optional<Activity> find(String activity) {
            return activities.stream().filter(one -> one.code().equals(activity)).findFirst();
        }

        public Theme theme(String key) {
            return themes.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
        }

        public Optional<SubSkill> subSkill(String wanted) {
            return areas.stream().flatMap(area -> area.subSkills().stream()).filter(one -> one.code().equals(wanted)).findFirst();
        }
    }

    private Content content;

    public synchronized Content content() {
        if (content == null) {
            JsonObject catalogue = read("activities-v1.json");
            JsonObject syllabus = read("syllabus.json");
            content = new Content(catalogue.getString("code"), catalogue.getString("title"), catalogue.getString("attribution"), catalogue.getString("notice"),
                all(catalogue, "themes", theme -> new Theme(theme.getString("key"), theme.getString("title"), texts(theme, "skills"), theme.getString("note"))),
                all(catalogue, "activities", Catalogue::activity), syllabus.getString("definition"), syllabus.getString("source"),
                all(syllabus, "relatedRoles", role -> new Role(role.getString("title"), role.getString("text"))),
                all(syllabus, "areas", area -> new Area(area.getString("code"), area.getString("title"), all(area, "subSkills", Catalogue::subSkill))));
        }
        return content;
    }

    private static Activity activity(JsonObject one) {
        return new Activity(one.getString("code"), one.getString("theme"), one.getString("title"), one.getInt("level"), texts(one, "subSkills"),
            one.getString("looksLike"), texts(one, "evidence"));
    }

    private static SubSkill subSkill(JsonObject one) {
        return new SubSkill(one.getString("code"), one.getString("title"), "OURS".equals(one.getString("titleSource")), texts(one, "skills"), texts(one, "points"));
    }

    static JsonObject read(String name) {
        try (JsonReader reader = Json.createReader(Catalogue.class.getResourceAsStream("/content/learning/" + name))) {
            return reader.readObject();
        }
    }

    static <T> List<T> all(JsonObject parent, String name, Function<JsonObject, T> reading) {
        return parent.getJsonArray(name).stream().map(JsonValue::asJsonObject).map(reading).toList();
    }

    static List<String> texts(JsonObject parent, String name) {
        return parent.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}
