package gov.rotations.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words the product comes with: complete, of a useful length, linked to things that exist, and never a verdict on a person. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StarterContentTest {

    private static final Path CONTENT = Path.of("src/main/resources/content");

    private static final Pattern VERDICT = Pattern.compile(
        "\\b(pass(es|ed|ing)?|fail(s|ed|ing|ure|ures)?|scor(e|es|ed|ing)|rank(s|ed|ing|ings)?|grad(e|es|ed|ing))\\b", Pattern.CASE_INSENSITIVE);

    private static final List<String> PHRASES_OF_THE_SOURCES = List.of("voice of the user", "set in stone", "infallible", "learnt by doing", "relentless",
        "minimum viable product", "work not done", "mini-business", "competitive advantage", "brilliant at the basics", "always getting better",
        "government as a product", "just a starting point", "digital by default", "avoid dogmatism", "situational awareness", "best they can be");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    @ParameterizedTest
    @CsvSource({"handbook, 32, 250, 600", "questions, 28, 50, 250", "purpose, 5, 250, 600"})
    void every_page_has_its_head_and_a_useful_length(String folder, int pages, int least, int most) {
        List<String> names = contents(folder);

        assertThat(names).hasSize(pages).doesNotHaveDuplicates();
        assertThat(files(folder)).containsExactlyInAnyOrderElementsOf(names.stream().map(name -> name + ".md").toList());
        for (String name : names) {
            Map<String, String> head = head(folder, name);
            assertThat(head).as(name).containsKeys("title", "chapter", "source", "audience", "readers", "skills", "summary");
            assertThat(head.get("summary").length()).as("summary of " + name).isBetween(40, 280);
            assertThat(words(body(folder, name))).as("words of " + name).isBetween((long) least, (long) most);
        }
    }

    @Test
    void every_handbook_topic_of_the_sources_has_one_page() {
        assertThat(contents("handbook").stream().map(name -> head("handbook", name).get("source"))).containsExactlyElementsOf(
            java.util.stream.IntStream.rangeClosed(1, 32).mapToObj("H%02d"::formatted).toList());
    }

    @Test
    void pages_stand_in_chapters_that_exist_and_name_skills_that_exist() {
        Set<String> chapters = json("chapters.json").getJsonArray("chapters").stream().map(JsonValue::asJsonObject)
            .map(one -> one.getString("key")).collect(Collectors.toSet());
        for (String folder : List.of("handbook", "questions", "purpose")) {
            for (String name : contents(folder)) {
                assertThat(chapters).as(name).contains(head(folder, name).get("chapter"));
                assertThat(skills()).as(name).containsAll(Arrays.stream(head(folder, name).get("skills").split(",")).map(String::strip)
                    .filter(key -> !key.isEmpty()).toList());
            }
        }
    }

    @Test
    void links_between_pages_lead_somewhere() {
        Set<String> slugs = new HashSet<>();
        List.of("handbook", "questions", "purpose").forEach(folder -> slugs.addAll(contents(folder)));
        assertThat(slugs).as("a slug names one page").hasSize(65);
        for (Path file : all(".md")) {
            Matcher link = LINK.matcher(text(file));
            while (link.find()) {
                String target = link.group(1);
                if (target.startsWith("page.xhtml?slug=")) {
                    assertThat(slugs).as(file.getFileName() + " links to " + target).contains(target.substring(target.indexOf('=') + 1));
                } else {
                    assertThat(target).as(file.getFileName().toString()).startsWith("../");
                }
            }
        }
    }

    @Test
    void the_framework_is_complete() {
        JsonObject framework = json("framework/2016.1.json");
        List<JsonObject> skills = objects(framework, "skills");

        assertThat(skills).hasSize(7).allSatisfy(skill -> {
            assertThat(skill.getJsonArray("facets").size()).isBetween(4, 6);
            assertThat(skill.getJsonArray("levels")).hasSize(4);
        });
        assertThat(objects(framework, "levels")).extracting(level -> level.getInt("number")).containsExactly(1, 2, 3, 4);
        List<JsonObject> roles = objects(framework, "roles");
        assertThat(roles).hasSize(5);
        for (String skill : skills()) {
            assertThat(roles).extracting(role -> role.getJsonObject("targets").getInt(skill)).as(skill).isSorted();
        }
    }

    @Test
    void the_catalogue_is_complete_and_its_crosswalk_leads_to_skills_and_sub_skills() {
        JsonObject catalogue = json("learning/activities-v1.json");
        JsonObject syllabus = json("learning/syllabus.json");
        Set<String> subSkills = objects(syllabus, "areas").stream().flatMap(area -> objects(area, "subSkills").stream())
            .map(one -> one.getString("code")).collect(Collectors.toSet());
        List<JsonObject> themes = objects(catalogue, "themes");
        Set<String> keys = themes.stream().map(theme -> theme.getString("key")).collect(Collectors.toSet());

        assertThat(objects(syllabus, "areas")).hasSize(5);
        assertThat(subSkills).hasSize(16);
        assertThat(themes).hasSize(10).allSatisfy(theme -> assertThat(skills()).containsAll(texts(theme, "skills")));
        assertThat(objects(catalogue, "activities")).hasSize(54).allSatisfy(activity -> {
            assertThat(keys).contains(activity.getString("theme"));
            assertThat(subSkills).containsAll(texts(activity, "subSkills"));
            assertThat(words(activity.getString("looksLike"))).isBetween(15L, 60L);
            assertThat(activity.getJsonArray("evidence")).hasSize(2);
        });
        assertThat(objects(catalogue, "activities")).extracting(one -> one.getString("code")).doesNotHaveDuplicates();
        assertThat(objects(json("learning/resources.json"), "resources")).hasSize(7)
            .allSatisfy(resource -> assertThat(subSkills).containsAll(texts(resource, "subSkills")));
    }

    @Test
    void nothing_sounds_like_a_verdict_on_a_person() {
        for (Path file : all("")) {
            assertThat(VERDICT.matcher(text(file)).results().map(found -> found.group())).as(file.toString()).isEmpty();
        }
    }

    @Test
    void no_phrase_of_the_sources_is_used() {
        for (Path file : all("")) {
            assertThat(text(file).toLowerCase()).as(file.toString()).doesNotContain(PHRASES_OF_THE_SOURCES);
        }
    }

    private static Set<String> skills() {
        return objects(json("framework/2016.1.json"), "skills").stream().map(skill -> skill.getString("key")).collect(Collectors.toSet());
    }

    private static List<String> contents(String folder) {
        return text(CONTENT.resolve(folder).resolve("contents.txt")).lines().filter(line -> !line.isBlank()).toList();
    }

    private static Map<String, String> head(String folder, String name) {
        Map<String, String> head = new HashMap<>();
        text(CONTENT.resolve(folder).resolve(name + ".md")).split("---\n")[1].lines()
            .forEach(line -> head.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip()));
        return head;
    }

    private static String body(String folder, String name) {
        String text = text(CONTENT.resolve(folder).resolve(name + ".md"));
        return text.substring(text.indexOf("---\n", 4) + 4);
    }

    private static long words(String text) {
        return Pattern.compile("[\\p{Alnum}’'-]+").matcher(text.replaceAll("\\]\\([^)]*\\)", "]")).results().count();
    }

    private static JsonObject json(String name) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(CONTENT.resolve(name)))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonObject> objects(JsonObject parent, String name) {
        return parent.getJsonArray(name).stream().map(JsonValue::asJsonObject).toList();
    }

    private static List<String> texts(JsonObject parent, String name) {
        return parent.getJsonArray(name).getValuesAs(jakarta.json.JsonString::getString);
    }

    private static List<String> files(String folder) {
        return all(".md").stream().filter(file -> file.getParent().endsWith(folder)).map(file -> file.getFileName().toString()).toList();
    }

    private static List<Path> all(String ending) {
        try (Stream<Path> files = Files.walk(CONTENT)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending)).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
