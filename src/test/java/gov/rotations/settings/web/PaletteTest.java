package gov.rotations.settings.web;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.settings.Accent;
import gov.rotations.settings.Colour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaletteTest {

    private static final int STEP = 17;

    @Test
    void every_colour_that_may_be_chosen_can_be_read_by_day_and_by_night() {
        assertThat(readable()).hasSizeGreaterThan(1000).allSatisfy(accent -> {
            Palette day = Palette.byDay(accent);
            assertThat(day.strong().contrastWith(Colour.WHITE)).isGreaterThanOrEqualTo(day.accent().contrastWith(Colour.WHITE));
            assertAllReadable(day, Accent.GROUND, Colour.WHITE);
            assertAllReadable(Palette.byNight(accent), Palette.NIGHT_PAPER, Palette.NIGHT_SUNK);
        });
    }

    private static void assertAllReadable(Palette palette, Colour ground, Colour other) {
        assertThat(List.of(palette.accent().contrastWith(ground), palette.accent().contrastWith(other), palette.strong().contrastWith(ground),
            palette.accent().contrastWith(palette.soft()), palette.strong().contrastWith(palette.soft()), palette.onAccent().contrastWith(palette.accent()),
            palette.onAccent().contrastWith(palette.strong()), palette.barSoft().contrastWith(palette.barRaised()), Colour.WHITE.contrastWith(palette.bar()),
            Colour.WHITE.contrastWith(palette.barRaised()), palette.focus().contrastWith(ground))).allMatch(contrast -> contrast >= Accent.NEEDED);
    }

    private static List<Accent> readable() {
        List<Accent> all = new ArrayList<>();
        for (int red = 0; red <= 255; red += STEP) {
            for (int green = 0; green <= 255; green += STEP) {
                for (int blue = 0; blue <= 255; blue += STEP) {
                    all.add(new Accent(new Colour(red, green, blue)));
                }
            }
        }
        return all.stream().filter(Accent::isReadable).toList();
    }

    @Test
    void the_grounds_are_those_of_the_style_sheet() throws IOException {
        String css = Files.readString(Path.of("src/main/webapp/resources/css/rotations.css"));

        assertThat(css).contains("--ground: " + Accent.GROUND.hex(), "--accent: " + Accent.USUAL.hex(), "--paper: " + Palette.NIGHT_PAPER.hex(), "--sunk: " + Palette.NIGHT_SUNK.hex());
    }
}
