package gov.rotations.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingsTest {

    private enum Pattern { FULL_TIME, PART_TIME }

    @ParameterizedTest
    @ValueSource(strings = {"2027-09-06", "06/09/2027", "6/9/2027", "6 Sep 2027", "6 September 2027", "06.09.2027", "6-Sep-2027",
        "Mon 6 Sep 2027", "Monday, 6 September 2027", "6th sept 2027", "2027-09-06T00:00"})
    void a_day_may_be_written_as_people_write_it(String text) {
        assertThat(Readings.day().read(text)).isEqualTo(LocalDate.of(2027, 9, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2027", "13/13/2027", "soon", "2027", "09/27/2027", "1-1-27", "45000", "0001-01-01"})
    void what_is_no_day_is_told_with_the_right_way_to_write_it(String text) {
        assertThatThrownBy(() -> Readings.day().read(text)).isInstanceOf(Unreadable.class)
            .hasMessageContaining(text).hasMessageContaining("2027-09-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes", "y", "TRUE", "1", "x"})
    void yes_has_many_forms(String text) {
        assertThat(Readings.yesOrNo().read(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"No", "n", "false", "0"})
    void so_has_no(String text) {
        assertThat(Readings.yesOrNo().read(text)).isFalse();
    }

    @Test
    void perhaps_is_neither() {
        assertThatThrownBy(() -> Readings.yesOrNo().read("perhaps")).hasMessage("“perhaps” is neither Yes nor No.");
    }

    @Test
    void whole_numbers_have_their_bounds() {
        assertThat(Readings.wholeNumber(1, 20).read("12")).isEqualTo(12);
        assertThatThrownBy(() -> Readings.wholeNumber(1, 20).read("21")).hasMessage("“21” is not a whole number from 1 to 20.");
        assertThatThrownBy(() -> Readings.wholeNumber(1, 20).read("1.5")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Readings.wholeNumber(1, 20).read("99999999999999999999")).isInstanceOf(Unreadable.class);
    }

    @Test
    void addresses_are_lower_case_and_look_like_addresses() {
        assertThat(Readings.email().read("Amina.Diallo@Demo.rotations.TEST")).isEqualTo("amina.diallo@demo.rotations.test");
        assertThatThrownBy(() -> Readings.email().read("amina at demo")).hasMessageContaining("not an email address");
    }

    @Test
    void several_values_in_one_cell_are_kept_once_each() {
        assertThat(Readings.several(Readings.text(20)).read("Leeds; York|Hull;\nYork")).containsExactly("Leeds", "York", "Hull");
        assertThat(Readings.severalWithCommas(Readings.text(20)).read("Leeds, York")).containsExactly("Leeds", "York");
    }

    @Test
    void a_choice_is_known_by_word_name_or_other_word_and_a_wrong_one_is_told_the_choices() {
        Reading<Pattern> reading = Readings.oneOf(Pattern.class, each -> each.name().charAt(0)
            + each.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' '), Map.of("FT", Pattern.FULL_TIME));

        assertThat(reading.read("full-time")).isEqualTo(Pattern.FULL_TIME);
        assertThat(reading.read("PART_TIME")).isEqualTo(Pattern.PART_TIME);
        assertThat(reading.read("ft")).isEqualTo(Pattern.FULL_TIME);
        assertThatThrownBy(() -> reading.read("half")).hasMessage("“half” is not one of: Full time, Part time.");
    }

    @Test
    void a_text_that_does_not_fit_is_told_its_length() {
        assertThatThrownBy(() -> Readings.text(5).read("too long")).hasMessageContaining("8 characters").hasMessageContaining("at most 5");
    }

    @Test
    void a_long_wrong_value_is_not_repeated_in_full() {
        assertThatThrownBy(() -> Readings.day().read("x".repeat(5_000))).satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(250));
    }
}
