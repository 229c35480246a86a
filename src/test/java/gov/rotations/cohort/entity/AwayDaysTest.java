package gov.rotations.cohort.entity;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AwayDaysTest {

    /** 100 days from the day the clocks go forward until after the summer has begun. */
    private static final DateRange SPRING = hundredDaysFrom(LocalDate.of(2027, 3, 28));

    @ParameterizedTest
    @CsvSource({"0, false", "39, false", "40, false", "41, true", "100, true"})
    void a_rotation_counts_as_done_when_60_per_cent_of_its_days_were_spent(int daysAway, boolean spoilt) {
        assertThat(AwayDays.spoil(SPRING, List.of(first(daysAway, SPRING)))).isEqualTo(spoilt);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28", "2027-10-31", "2028-01-01", "2028-02-29", "2027-12-01"})
    void neither_a_change_of_the_clocks_nor_a_leap_day_bends_the_share(LocalDate start) {
        DateRange rotation = hundredDaysFrom(start);

        assertThat(rotation.days()).isEqualTo(100);
        assertThat(AwayDays.spoil(rotation, List.of(first(40, rotation)))).isFalse();
        assertThat(AwayDays.spoil(rotation, List.of(first(41, rotation)))).isTrue();
    }

    @Test
    void twenty_six_weeks_bear_72_days_away_and_not_73() {
        DateRange rotation = new DateRange(LocalDate.of(2027, 9, 6), LocalDate.of(2028, 3, 5));

        assertThat(AwayDays.spoil(rotation, List.of(first(72, rotation)))).isFalse();
        assertThat(AwayDays.spoil(rotation, List.of(first(73, rotation)))).isTrue();
    }

    @Test
    void days_away_twice_are_counted_once() {
        AwayDays leave = first(30, SPRING);

        assertThat(AwayDays.spoil(SPRING, List.of(leave, leave))).isFalse();
    }

    @Test
    void two_absences_add_up() {
        AwayDays early = first(21, SPRING);
        AwayDays late = new AwayDays(SPRING.last().minusDays(19), SPRING.last());

        assertThat(AwayDays.spoil(SPRING, List.of(early, late))).isTrue();
    }

    @Test
    void leave_without_a_known_end_lasts() {
        assertThat(AwayDays.spoil(SPRING, List.of(new AwayDays(SPRING.first().plusDays(10), null)))).isTrue();
        assertThat(AwayDays.spoil(SPRING, List.of(new AwayDays(SPRING.last().minusDays(9), null)))).isFalse();
    }

    @Test
    void whoever_begins_later_was_away_until_then() {
        assertThat(AwayDays.spoil(SPRING, List.of(AwayDays.until(SPRING.first().plusDays(40))))).isFalse();
        assertThat(AwayDays.spoil(SPRING, List.of(AwayDays.until(SPRING.first().plusDays(41))))).isTrue();
    }

    @Test
    void leave_in_another_rotation_spoils_nothing() {
        assertThat(AwayDays.spoil(SPRING, List.of(new AwayDays(SPRING.last().plusDays(1), null)))).isFalse();
    }

    private static AwayDays first(int days, DateRange rotation) {
        return new AwayDays(rotation.first(), rotation.first().plusDays(days - 1L));
    }

    private static DateRange hundredDaysFrom(LocalDate first) {
        return new DateRange(first, first.plusDays(99));
    }
}
