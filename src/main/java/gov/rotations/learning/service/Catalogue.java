package gov.rotations.learning.service;

import gov.rotations.learning.entity.CatalogueEdition;
import gov.rotations.shared.json.JsonParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Activities, in the edition in force or an earlier one, and the syllabus that comes with the product. */
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

    @Inject
    private CatalogueEditions editions;

    /** Editions by their codes; a published one never changes. */
    private final Map<String, Content> read = new ConcurrentHashMap<>();

    /** The edition in force. */
    public Content content() {
        return editions.currentCode().map(this::known).orElseGet(Catalogue::shipped);
    }

    /** An edition that is or once was in force. */
    public Optional<Content> content(String code) {
        boolean there = read.containsKey(String.valueOf(code)) || editions.find(code).filter(one -> one.state() != CatalogueEdition.State.DRAFT).isPresent();
        return there ? Optional.of(known(code)) : Optional.empty();
    }

    /** The newest edition that has this activity: the one in force, or the last before it was taken away. */
    public Optional<Content> newestWith(String activity) {
        Content now = content();
        return now.find(activity).isPresent() ? Optional.of(now) : editions.all().stream().filter(one -> one.state() == CatalogueEdition.State.SUPERSEDED)
            .map(one -> known(one.code())).filter(content -> content.find(activity).isPresent()).findFirst();
    }

    private Content known(String code) {
        return read.computeIfAbsent(code, wanted -> with(CatalogueFile.read(editions.get(wanted).document())));
    }

    /** The edition that comes with the product. */
    static Content shipped() {
        return with(CatalogueFile.read(CatalogueFile.shipped()));
    }

    private static Content with(CatalogueText catalogue) {
        JsonObject syllabus = read("syllabus.json");
        return new Content(catalogue.code(), catalogue.title(), catalogue.attribution(), catalogue.notice(), catalogue.themes(), catalogue.activities(),
            syllabus.getString("definition"), syllabus.getString("source"),
            JsonParts.all(syllabus, "relatedRoles", role -> new Role(role.getString("title"), role.getString("text"))),
            JsonParts.all(syllabus, "areas", area -> new Area(area.getString("code"), area.getString("title"), JsonParts.all(area, "subSkills", Catalogue::subSkill))));
    }

    private static SubSkill subSkill(JsonObject one) {
        return new SubSkill(one.getString("code"), one.getString("title"), "OURS".equals(one.getString("titleSource")), JsonParts.texts(one, "skills"),
            JsonParts.texts(one, "points"));
    }

    static JsonObject read(String name) {
        try (JsonReader reader = Json.createReader(Catalogue.class.getResourceAsStream("/content/learning/" + name))) {
            return reader.readObject();
        }
    }
}
