package gov.rotations.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ColourTest {

    @Test
    void contrast_is_what_wcag_says_it_is() {
        assertThat(Colour.WHITE.contrastWith(Colour.BLACK)).isEqualTo(21);
        assertThat(Colour.WHITE.contrastWith(Colour.WHITE)).isEqualTo(1);
        assertThat(contrastOnWhite("#777777")).isEqualTo(4.47);
        assertThat(contrastOnWhite("#767676")).isEqualTo(4.54);
        assertThat(contrastOnWhite("#ff0000")).isEqualTo(3.99);
        assertThat(contrastOnWhite("#0000ff")).isEqualTo(8.59);
        assertThat(contrastOnWhite("#008000")).isEqualTo(5.13);
    }

    @Test
    void it_does_not_matter_which_is_behind_which() {
        Colour teal = Accent.USUAL.colour();

        assertThat(teal.contrastWith(Accent.GROUND)).isEqualTo(Accent.GROUND.contrastWith(teal));
    }

    @Test
    void a_colour_is_read_as_people_write_it() {
        assertThat(Colour.read(" #0B5C6B ")).contains(Accent.USUAL.colour());
        assertThat(Colour.read("0b5c6b")).contains(Accent.USUAL.colour());
        assertThat(Colour.read("#a3c").map(Colour::hex)).contains("#aa33cc");
        assertThat(Colour.read("#0b5c6")).isEmpty();
        assertThat(Colour.read("red}body{display:none")).isEmpty();
        assertThat(Colour.read(null)).isEmpty();
    }

    @Test
    void an_accent_is_readable_on_white_and_on_the_ground_of_pages() {
        assertThat(Accent.USUAL.isReadable()).isTrue();
        Accent between = Accent.read("#757575").orElseThrow();
        assertThat(between.onWhite()).isGreaterThan(Accent.NEEDED);
        assertThat(between.onGround()).isLessThan(Accent.NEEDED);
        assertThat(between.isReadable()).isFalse();
    }

    private static double contrastOnWhite(String hex) {
        return Colour.read(hex).orElseThrow().contrastWith(Colour.WHITE);
    }
}
