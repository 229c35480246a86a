package gov.rotations.figures;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Every figure says all that the register promises, and leads only to pages there are. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegisterOfFiguresTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern METRIC_LINK = Pattern.compile("figures/metric\\.xhtml\\?code=(M\\d\\d)");

    private static final List<JsonObject> METRICS = read("metrics");

    @Test
    void all_twenty_four_stand_in_it_once_and_in_a_group() {
        List<String> groups = read("groups").stream().map(group -> group.getString("key")).toList();

        assertThat(METRICS).extracting(one -> one.getString("code"))
            .containsExactlyElementsOf(IntStream.rangeClosed(1, 24).mapToObj("M%02d"::formatted).toList());
        assertThat(METRICS).extracting(one -> one.getString("group")).containsOnlyElementsOf(groups).containsAll(groups);
    }

    @Test
    void each_says_everything_about_itself() {
        assertThat(METRICS).allSatisfy(one -> {
            assertThat(List.of("title", "question", "counted", "records", "often", "readers", "smallest", "notFor", "aim", "owner", "since"))
                .allSatisfy(part -> assertThat(one.getString(part)).as(one.getString("code") + " " + part).isNotBlank());
            assertThat(one.getString("question")).endsWith("?");
            assertThat(one.getString("counted").split("\\s+").length).as(one.getString("code")).isBetween(12, 80);
            assertThat(one.getJsonArray("misleads").getValuesAs(JsonString::getString)).hasSizeGreaterThanOrEqualTo(2).doesNotContain("");
            assertThat(one.getJsonArray("changes")).isNotEmpty();
        });
    }

    @Test
    void what_is_shown_leads_to_a_page_and_what_is_not_says_so() {
        assertThat(METRICS).allSatisfy(one -> {
            List<JsonObject> places = one.getJsonArray("shown").getValuesAs(JsonValue::asJsonObject);
            assertThat(places.isEmpty()).as(one.getString("code")).isEqualTo(one.getString("state").equals("PLANNED"));
            places.forEach(place -> assertThat(PAGES.resolve(place.getString("link").substring(1).replaceFirst("\\?.*", ""))).exists());
        });
    }

    @Test
    void pages_that_show_figures_and_the_register_know_of_each_other() throws IOException {
        Set<String> linked = new TreeSet<>();
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path page : pages.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
                METRIC_LINK.matcher(Files.readString(page)).results().forEach(link -> linked.add(link.group(1)));
            }
        }

        assertThat(METRICS).filteredOn(one -> one.getString("state").equals("SHOWN")).extracting(one -> one.getString("code")).containsExactlyInAnyOrderElementsOf(linked);
    }

    private static List<JsonObject> read(String part) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(Path.of("src/main/resources/content/figures/metrics-1.json")))) {
            return reader.readObject().getJsonArray(part).getValuesAs(JsonValue::asJsonObject);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
