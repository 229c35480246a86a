package gov.rotations.shared;

import static gov.rotations.shared.Comparison.Fate.ADDED;
import static gov.rotations.shared.Comparison.Fate.GONE;
import static gov.rotations.shared.Comparison.Fate.KEPT;
import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.shared.Comparison.Part;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComparisonTest {

    @Test
    void a_word_that_is_exchanged_is_taken_out_and_added() {
        assertThat(Comparison.between("one two three", "one 2 three")).containsExactly(new Part(KEPT, "one"), new Part(GONE, "two"), new Part(ADDED, "2"), new Part(KEPT, "three"));
    }

    @Test
    void lines_stay_lines() {
        assertThat(Comparison.between("one\n\ntwo", "one\n\ntwo\nthree")).containsExactly(new Part(KEPT, "one\n\ntwo"), new Part(ADDED, "\nthree"));
    }

    @Test
    void nothing_to_begin_with_is_all_added() {
        assertThat(Comparison.between("", "new")).containsExactly(new Part(ADDED, "new"));
        assertThat(Comparison.between("same", "same")).containsExactly(new Part(KEPT, "same"));
        assertThat(Comparison.between("", "")).isEmpty();
    }

    @Test
    void very_long_texts_are_compared_by_lines() {
        String before = IntStream.range(0, 10_000).mapToObj(word -> "a" + word).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 10_000).mapToObj(word -> "b" + word).collect(Collectors.joining(" "));

        assertThat(Comparison.between("same\n" + before, "same\n" + after)).extracting(Part::fate).containsExactly(KEPT, GONE, ADDED);
    }
}
