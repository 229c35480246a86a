package gov.rotations.learning.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Activities are chosen by words, theme, skill and sub-skill, and every choice narrows. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActivityFilterTest {

    private static final Catalogue.Content CONTENT = Catalogue.shipped();

    @Test
    void without_a_choice_everything_is_there() {
        assertThat(new ActivityFilter(null, " ", "", null).among(CONTENT)).hasSize(54);
    }

    @Test
    void a_theme_holds_its_own() {
        assertThat(new ActivityFilter(null, "money", null, null).among(CONTENT)).extracting(Catalogue.Activity::code).containsExactly("MO1", "MO2");
    }

    @Test
    void a_skill_finds_the_themes_that_cross_to_it() {
        assertThat(new ActivityFilter(null, null, "strategic-ownership", null).among(CONTENT)).extracting(Catalogue.Activity::theme)
            .containsOnly("strategy", "money", "limits");
    }

    @Test
    void words_all_have_to_be_said_somewhere() {
        assertThat(new ActivityFilter("Roadmap outcomes", null, null, null).among(CONTENT)).extracting(Catalogue.Activity::code).contains("ST5").doesNotContain("OW4");
        assertThat(new ActivityFilter("xyzzy", null, null, null).among(CONTENT)).isEmpty();
    }

    @Test
    void every_sub_skill_has_something_to_practise() {
        assertThat(CONTENT.areas().stream().flatMap(area -> area.subSkills().stream())).hasSize(16)
            .allSatisfy(sub -> assertThat(new ActivityFilter(null, null, null, sub.code()).among(CONTENT)).as(sub.title()).isNotEmpty());
    }
}
