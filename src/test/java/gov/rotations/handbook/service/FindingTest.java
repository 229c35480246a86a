package gov.rotations.handbook.service;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.handbook.Audience;
import gov.rotations.handbook.Findable;
import gov.rotations.handbook.SafeMarkdown;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Search finds what people hope for, also when they mistype, and shows nothing that is not for them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FindingTest {

    private static final Set<Audience> EVERYTHING = EnumSet.allOf(Audience.class);

    private static final List<Findable.Text> SHIPPED = new StarterPages(new Chapters()).all().stream().map(page -> new Findable.Text(
        page.collection().name().toLowerCase(), page.slug(), page.words().title(), page.words().summary(), SafeMarkdown.text(page.words().body()),
        page.words().audience())).toList();

    private static final Shelf SHELF = new Shelf(SHIPPED);

    static List<String> questions() throws Exception {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(FindingTest.class.getResourceAsStream("/handbook/questions.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.contains("|")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void the_wanted_page_is_among_the_first_three(String line) {
        String asked = line.split("\\|")[0].strip();
        String wanted = line.split("\\|")[1].strip();

        assertThat(find(SHELF, asked, EVERYTHING).stream().limit(3)).as(asked).contains(wanted);
    }

    @Test
    void there_are_more_than_forty_questions() throws Exception {
        assertThat(questions()).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
    }

    @Test
    void what_explains_a_figure_comes_after_what_helps_somebody_on_and_chance_hits_are_left_out() {
        Shelf mixed = new Shelf(List.of(text("metric", "figure", "Where placements are", ""), text("question", "answer", "A placement falls through", ""),
            text("handbook", "aside", "Something else", "Long words. ".repeat(300) + "A placement is named once.")));

        assertThat(find(mixed, "plcement falls", EVERYTHING)).containsExactly("answer", "figure");
    }

    private static Findable.Text text(String kind, String link, String title, String body) {
        return new Findable.Text(kind, link, title, "", body, Audience.PUBLIC);
    }

    @Test
    void what_is_for_others_is_not_found() {
        assertThat(find(SHELF, "what if my placement falls through", Set.of(Audience.PUBLIC))).doesNotContain("what-if-my-placement-falls-through");
    }

    @Test
    void nothing_is_found_for_nothing_and_for_nonsense() {
        assertThat(new Asked("  ", SHELF).isEmpty()).isTrue();
        assertThat(new Asked(null, SHELF).isEmpty()).isTrue();
        assertThat(find(SHELF, "xyzzyqwert", EVERYTHING)).isEmpty();
    }

    @Test
    void signs_that_mean_something_to_the_engine_mean_nothing() {
        assertThat(find(SHELF, "title:* OR [a TO z] ~ \\ \" ( + - && || ! ^ ? * placement", EVERYTHING)).isNotEmpty();
    }

    @Test
    void found_words_are_marked_and_so_is_what_was_mistyped() {
        Asked asked = new Asked("prefrences", SHELF);

        assertThat(Excerpt.whole("Who sees my preferences?", asked)).containsExactly(
            new Excerpt.Part("Who sees my ", false), new Excerpt.Part("preferences", true), new Excerpt.Part("?", false));
    }

    @Test
    void an_excerpt_is_the_piece_with_most_of_what_was_asked() {
        String text = "Nothing here. ".repeat(60) + "A swap needs both departments to agree on the swap. " + "Nothing there. ".repeat(60);

        String cut = Excerpt.best(text, new Asked("swap departments agree", SHELF)).stream().map(Excerpt.Part::text).collect(Collectors.joining());

        assertThat(cut).contains("swap needs both departments").startsWith("…").endsWith("…");
        assertThat(cut.length()).isLessThan(260);
    }

    @Test
    void among_five_thousand_pages_the_wanted_one_is_still_among_the_first_three() throws Exception {
        Shelf large = new Shelf(fiveThousand());

        assertThat(questions()).filteredOn(line -> find(large, line.split("\\|")[0].strip(), EVERYTHING).stream().limit(3)
            .noneMatch(line.split("\\|")[1].strip()::equals)).isEmpty();
    }

    /** Ours, and pages of their length about something else: their words read from behind, so that each mistyped word has many more to be mistaken for. */
    private static List<Findable.Text> fiveThousand() {
        Random random = new Random(7);
        List<String> words = SHIPPED.stream().flatMap(text -> Arrays.stream(text.body().split("\\s+"))).toList();
        List<Findable.Text> all = new ArrayList<>(SHIPPED);
        while (all.size() < 5000) {
            String body = random.ints(350, 0, words.size()).mapToObj(at -> new StringBuilder(words.get(at)).reverse().toString()).collect(Collectors.joining(" "));
            all.add(new Findable.Text("handbook", "page-" + all.size(), body.substring(0, 40), body.substring(40, 160), body, Audience.PUBLIC));
        }
        return all;
    }

    private static List<String> find(Shelf shelf, String asked, Set<Audience> reader) {
        return shelf.find(new Asked(asked, shelf).query(), reader, null, 20).stream().map(found -> found.text().link()).toList();
    }
}
