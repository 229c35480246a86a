package gov.rotations.retrospective.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gov.rotations.retrospective.PulseStep;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Too few answers are never shown alone, and no figure minus another one is somebody's answer. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GroupsTest {

    private static Map<String, List<String>> answers(int... counts) {
        Map<String, List<String>> byKey = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            byKey.put("R" + (i + 1), Collections.nCopies(counts[i], "yes"));
        }
        return byKey;
    }

    private static List<String> grouped(int fewest, int... counts) {
        return Groups.of(answers(counts), fewest).stream().map(group -> String.join("+", group.keys()) + "=" + group.answers().size()).toList();
    }

    @Test
    void what_is_enough_stands_by_itself() {
        assertThat(grouped(3, 3, 5)).containsExactly("R1=3", "R2=5");
    }

    @Test
    void what_is_too_little_waits_for_the_next() {
        assertThat(grouped(3, 2, 5)).containsExactly("R1+R2=7");
        assertThat(grouped(3, 1, 1, 1, 4)).containsExactly("R1+R2+R3=3", "R4=4");
    }

    @Test
    void what_is_left_over_is_not_shown_at_all() {
        assertThat(grouped(3, 4, 2)).containsExactly("R1=4");
        assertThat(grouped(10, 9)).isEmpty();
    }

    @Test
    void who_said_nothing_is_in_no_group() {
        assertThat(grouped(3, 0, 4, 0)).containsExactly("R2=4");
    }

    @Test
    void a_later_rotation_changes_nothing_in_the_groups_before() {
        assertThat(grouped(3, 2, 2, 1)).containsExactly("R1+R2=4");
        assertThat(grouped(3, 2, 2, 1, 2)).containsExactly("R1+R2=4", "R3+R4=3");
    }

    @Test
    void a_picture_says_nothing_below_the_fewest_and_how_many_it_is_about_above() {
        assertThat(Picture.of("service", PulseStep.class, List.of(PulseStep.FULLY, PulseStep.FULLY), 3)).satisfies(few -> {
            assertThat(few.isShown()).isFalse();
            assertThat(few.answers()).isZero();
        });
        assertThat(Picture.of("service", PulseStep.class, List.of(PulseStep.FULLY, PulseStep.FULLY, PulseStep.A_LITTLE), 3).steps())
            .extracting(Picture.Step::count, Picture.Step::length).containsExactly(tuple(0, 0),
                tuple(1, 50), tuple(0, 0), tuple(0, 0),
                tuple(2, 100));
    }
}
