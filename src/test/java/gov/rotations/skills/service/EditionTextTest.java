package gov.rotations.skills.service;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.shared.Comparison;
import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.SkillKey;
import gov.rotations.skills.file.FrameworkFile;
import gov.rotations.skills.file.FrameworkMarkdown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the shipped edition says, how it is kept, and what is found when two editions are compared. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EditionTextTest {

    private static final FrameworkText SHIPPED = FrameworkFile.read(shipped());

    @Test
    void what_is_written_is_what_was_read() {
        assertThat(FrameworkFile.read(FrameworkFile.write(SHIPPED))).isEqualTo(SHIPPED);
    }

    @Test
    void the_seven_keys_of_the_planner_each_have_their_skill() {
        assertThat(SHIPPED.skills()).extracting(FrameworkText.Skill::contractKey).containsExactlyInAnyOrder(SkillKey.values());
    }

    @Test
    void the_shipped_edition_has_no_gap() {
        assertThat(Gaps.in(SHIPPED, null)).isEmpty();
    }

    @Test
    void a_missing_level_text_a_step_down_and_a_lost_skill_are_gaps() {
        FrameworkText.Skill first = SHIPPED.skills().get(0);
        FrameworkText.Skill empty = new FrameworkText.Skill(first.key(), first.contractKey(), first.title(), first.summary(), first.why(), first.facets(),
            List.of("a", "", "c", "d"));
        FrameworkText draft = with(List.of(empty, SHIPPED.skills().get(1)));

        assertThat(Gaps.in(draft, SHIPPED)).contains("Product ownership says nothing at Working", "nobody says what became of Agile working");
    }

    @Test
    void markdown_holds_every_level_text() {
        String page = FrameworkMarkdown.write(SHIPPED);

        assertThat(SHIPPED.skills()).allSatisfy(skill -> assertThat(page).contains(skill.levels()));
        assertThat(page).contains("| Product ownership | Awareness | Working | Practitioner | Practitioner | Expert |");
    }

    @Test
    void an_edition_compared_with_itself_says_the_same() {
        assertThat(Differences.between(SHIPPED, SHIPPED)).isEmpty();
    }

    @Test
    void a_reworded_level_is_shown_word_by_word() {
        FrameworkText.Skill first = SHIPPED.skills().get(0);
        FrameworkText.Skill other = new FrameworkText.Skill(first.key(), first.contractKey(), first.title(), first.summary(), first.why(), first.facets(),
            List.of(first.at(1).replace("spot it", "recognise it"), first.at(2), first.at(3), first.at(4)));

        List<Differences.Difference> found = Differences.between(with(List.of(first)), with(List.of(other)));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).place()).isEqualTo("level");
        assertThat(found.get(0).detail()).isEqualTo("Awareness");
        assertThat(found.get(0).words()).contains(new Comparison.Part(Comparison.Fate.GONE, "spot"), new Comparison.Part(Comparison.Fate.ADDED, "recognise"));
    }

    @Test
    void a_skill_that_is_gone_and_one_that_is_new_are_both_seen() {
        List<Differences.Difference> found = Differences.between(with(SHIPPED.skills().subList(0, 1)), with(SHIPPED.skills().subList(1, 2)));

        assertThat(found).extracting(Differences.Difference::skill).contains("Product ownership", "Lifecycle perspective");
    }

    @Test
    void the_picture_marks_every_crossing_and_climbs() {
        PathwayPicture picture = PathwayPicture.of(SHIPPED, "senior", "user-focus");

        assertThat(picture.rows()).hasSize(7).allSatisfy(row -> assertThat(row.marks()).hasSize(5).extracting(PathwayPicture.Step::level).isSorted());
        assertThat(picture.rows().stream().flatMap(row -> row.marks().stream()).filter(PathwayPicture.Step::chosen)).singleElement()
            .satisfies(step -> assertThat(step.role()).isEqualTo("senior"));
    }

    private static FrameworkText with(List<FrameworkText.Skill> skills) {
        return new FrameworkText(SHIPPED.code(), SHIPPED.title(), SHIPPED.source(), SHIPPED.licence(), SHIPPED.authors(), SHIPPED.consultation(),
            SHIPPED.publishedOn(), SHIPPED.releaseNotes(), SHIPPED.levels(), skills, List.of(), SHIPPED.crosswalk(), List.of());
    }

    private static String shipped() {
        try (var content = EditionTextTest.class.getResourceAsStream("/content/framework/2016.1.json")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
