package gov.rotations.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences that count things are written for none, one and several. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CountsInTextsTest {

    static Stream<String> counting() throws IOException {
        try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/i18n"))) {
            return bundles.flatMap(CountsInTextsTest::sentences).filter(text -> text.contains(",choice,")).toList().stream();
        }
    }

    private static Stream<String> sentences(Path bundle) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return words.values().stream().map(Object::toString);
    }

    @ParameterizedTest
    @MethodSource("counting")
    void a_counting_sentence_can_be_said_of_none_of_one_and_of_several(String text) {
        for (int count : new int[] {0, 1, 2, 1000}) {
            assertThatCode(() -> format(text, count)).doesNotThrowAnyException();
        }
    }

    @Test
    void one_line_differs_and_two_people_are_concerned() {
        assertThat(Texts.get("placement.compare.changes", 1, 2)).isEqualTo("1 line differs; 2 people are concerned.");
        assertThat(Texts.get("placement.compare.changes", 3, 1)).isEqualTo("3 lines differ; 1 person is concerned.");
        assertThat(Texts.get("placement.rule.capacity.kept", 1, 40)).isEqualTo("1 of 40 openings is full");
        assertThat(Texts.get("placement.letter.reminded.title", 2, "DWP", 1)).isEqualTo("Proposals for DWP are due in 1 working day");
    }

    private static String format(String text, int count) {
        return new MessageFormat(text, Locale.UK).format(new Object[] {count, count, count, count});
    }
}
