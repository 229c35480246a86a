package gov.rotations.settings.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.settings.Accent;
import gov.rotations.settings.AccentTooPale;
import gov.rotations.settings.Chosen;
import gov.rotations.settings.SettingsOutOfForm;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProgrammeSettingsTest {

    private final ProgrammeSettings settings = ProgrammeSettings.usual();

    @Test
    void what_is_other_than_before_is_said() {
        assertThat(settings.choose(new Chosen("Northland", null, "Office", "office@demo.rotations.test", "+44 20 7946 0000", null, "#7A1F5C", null)))
            .containsExactly("name", "contact", "accent");
        assertThat(settings.chosen().accent()).isEqualTo("#7a1f5c");
        assertThat(settings.choose(settings.chosen())).isEmpty();
        assertThat(settings.choose(ProgrammeSettings.USUAL)).containsExactly("name", "contact", "accent");
        assertThat(settings.chosen()).isEqualTo(ProgrammeSettings.USUAL);
    }

    @Test
    void everything_stands_on_one_line_and_blanks_are_the_usual() {
        settings.choose(new Chosen("Northland\r\nBcc: all@demo.rotations.test", " \t ", null, null, null, null, " ", "One\u2028two"));

        assertThat(settings.chosen()).isEqualTo(new Chosen("Northland Bcc: all@demo.rotations.test", null, null, null, null, null, null, "One two"));
    }

    @Test
    void the_usual_colour_is_not_kept_as_a_choice() {
        settings.choose(accent(Accent.USUAL.hex()));

        assertThat(settings.chosen().accent()).isNull();
    }

    @Test
    void a_colour_that_cannot_be_read_is_refused_and_nothing_changes() {
        settings.choose(accent("#224488"));

        assertThatThrownBy(() -> settings.choose(accent("#ffcc00"))).isInstanceOf(AccentTooPale.class);
        assertThatThrownBy(() -> settings.choose(accent("red"))).isInstanceOf(SettingsOutOfForm.class);
        assertThat(settings.chosen().accent()).isEqualTo("#224488");
    }

    @Test
    void a_mail_address_and_a_number_look_like_one() {
        assertThatThrownBy(() -> settings.choose(new Chosen(null, null, null, "no address", null, null, null, null))).isInstanceOf(SettingsOutOfForm.class);
        assertThatThrownBy(() -> settings.choose(new Chosen(null, null, null, null, "ask Ben", null, null, null))).isInstanceOf(SettingsOutOfForm.class);
        assertThatThrownBy(() -> new Chosen("x".repeat(61), null, null, null, null, null, null, null)).isInstanceOf(SettingsOutOfForm.class);
    }

    private static Chosen accent(String hex) {
        return new Chosen(null, null, null, null, null, null, hex, null);
    }
}
