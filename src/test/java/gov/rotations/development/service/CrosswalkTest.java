package gov.rotations.development.service;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.development.entity.Statement;
import gov.rotations.skills.FrameworkText;
import gov.rotations.skills.FrameworkText.Crossing;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CrosswalkTest {

    private static FrameworkText edition(String code, List<String> skills, Crossing... crosswalk) {
        return new FrameworkText(code, code, "", "", List.of(), null, null, "", List.of(),
            skills.stream().map(key -> new FrameworkText.Skill(key, null, key, "", "", List.of(), List.of())).toList(), List.of(), Arrays.asList(crosswalk), List.of());
    }

    private final FrameworkText first = edition("1", List.of("users", "agile", "money", "craft"));

    private final Crosswalk walk = Crosswalk.along(first, List.of(
        edition("2", List.of("users", "ways", "craft"), new Crossing("users", List.of("users"), ""), new Crossing("agile", List.of("ways"), ""),
            new Crossing("money", List.of(), ""), new Crossing("craft", List.of("craft"), "")),
        edition("3", List.of("needs", "access", "ways"), new Crossing("users", List.of("needs", "access"), ""), new Crossing("ways", List.of("ways"), ""),
            new Crossing("craft", List.of("ways"), ""))));

    @Test
    void it_goes_edition_by_edition_through_splits_mergers_and_ends() {
        assertThat(walk.of("users")).containsExactly("needs", "access");
        assertThat(walk.of("agile")).containsExactly("ways");
        assertThat(walk.of("money")).isEmpty();
        assertThat(walk.hasMoved("users")).isTrue();
        assertThat(walk.alone("users")).isEmpty();
        assertThat(walk.alone("agile")).as("craft went there too").isEmpty();
        assertThat(Crosswalk.along(first, List.of()).hasMoved("users")).isFalse();
    }

    @Test
    void two_skills_that_became_one_are_never_averaged() {
        Statement working = new Statement("ways", 2, false, null, "a");
        assertThat(CarryOverService.together(List.of(working, new Statement("ways", 4, false, null, "b")))).satisfies(said -> {
            assertThat(said.level()).isNull();
            assertThat(said.note()).isEqualTo("a\nb");
        });
        assertThat(CarryOverService.together(List.of(working, new Statement("ways", 2, false, null, null))).level()).isEqualTo(2);
    }
}
