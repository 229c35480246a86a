package gov.rotations.jobs.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnglishWorkingDaysTest {

    private final EnglishWorkingDays days = new EnglishWorkingDays();

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-25", "2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31",
        "2027-08-30", "2027-12-27", "2027-12-28"})
    void a_bank_holiday_of_England_or_its_substitute_is_no_working_day(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-04", "2027-03-17", "2027-07-12", "2027-11-30", "2027-08-02"})
    void a_holiday_of_another_nation_is_a_working_day(LocalDate day) {
        assertThat(days.isWorkingDay(day)).isTrue();
    }

    @Test
    void weekends_are_not_worked() {
        assertThat(days.isWorkingDay(LocalDate.of(2027, 6, 5))).isFalse();
        assertThat(days.isWorkingDay(LocalDate.of(2027, 6, 6))).isFalse();
    }

    @Test
    void counting_steps_over_weekends_and_bank_holidays_both_ways() {
        LocalDate beforeEaster = LocalDate.of(2027, 3, 25);

        assertThat(days.plus(beforeEaster, 1)).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(days.plus(LocalDate.of(2027, 3, 30), -1)).isEqualTo(beforeEaster);
        assertThat(days.plus(LocalDate.of(2027, 6, 5), 1)).isEqualTo(LocalDate.of(2027, 6, 7));
        assertThat(days.plus(beforeEaster, 0)).isEqualTo(beforeEaster);
    }

    @Test
    void a_deadline_is_five_in_the_afternoon_in_London_on_both_sides_of_the_clock_change() {
        Instant fridayBeforeTheClocksGoForward = Instant.parse("2026-03-27T10:00:00Z");

        assertThat(days.deadline(fridayBeforeTheClocksGoForward, 1)).isEqualTo(Instant.parse("2026-03-30T16:00:00Z"));
        assertThat(days.deadline(Instant.parse("2026-10-23T10:00:00Z"), 1)).isEqualTo(Instant.parse("2026-10-26T17:00:00Z"));
    }

    @Test
    void the_day_of_a_moment_is_the_day_in_London() {
        Instant halfPastMidnightOnTuesdayInLondon = Instant.parse("2027-06-07T23:30:00Z");

        assertThat(days.deadline(halfPastMidnightOnTuesdayInLondon, 1)).isEqualTo(Instant.parse("2027-06-09T16:00:00Z"));
    }

    @Test
    void days_left_are_counted_and_turn_negative_when_the_day_has_passed() {
        Instant monday = Instant.parse("2027-06-07T09:00:00Z");
        Instant friday = Instant.parse("2027-06-11T16:00:00Z");

        assertThat(days.between(monday, friday)).isEqualTo(4);
        assertThat(days.between(monday, monday)).isZero();
        assertThat(days.between(friday, monday)).isEqualTo(-4);
        assertThat(days.between(monday, days.deadline(monday, 7))).isEqualTo(7);
    }
}
