package gov.rotations.cohort.entity;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.cohort.entity.RotationCalendar.Fault;
import gov.rotations.cohort.entity.RotationCalendar.Kind;
import gov.rotations.cohort.entity.RotationCalendar.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RotationCalendarTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 9, 6);

    @Test
    void four_times_26_weeks_follow_one_another_to_the_day() {
        RotationCalendar calendar = RotationCalendar.byWeeks(MONDAY, 4, 26);

        assertThat(calendar.slots()).containsExactly(slot("2027-09-06", "2028-03-05"), slot("2028-03-06", "2028-09-03"),
            slot("2028-09-04", "2029-03-04"), slot("2029-03-05", "2029-09-02"));
        assertThat(calendar.faults(0)).isEmpty();
    }

    @Test
    void three_times_35_weeks_hold_too() {
        assertThat(RotationCalendar.byWeeks(LocalDate.of(2027, 11, 1), 3, 35).faults(0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, true", "3, false", "4, false", "5, true"})
    void a_cohort_has_three_or_four_rotations(int rotations, boolean faulty) {
        assertThat(RotationCalendar.byWeeks(MONDAY, rotations, 26).faults(0).stream().anyMatch(fault -> fault.kind() == Kind.COUNT))
            .isEqualTo(faulty);
    }

    @Test
    void an_overlap_marks_both_rotations() {
        assertThat(with(1, slot("2028-03-01", "2028-09-03")).faults(14))
            .containsExactly(new Fault(Kind.OVERLAP, 1, 2, 5), new Fault(Kind.OVERLAP, 2, 1, 5));
    }

    @Test
    void one_shared_day_is_an_overlap() {
        assertThat(with(1, slot("2028-03-05", "2028-09-03")).faults(14)).extracting(Fault::days).containsExactly(1L, 1L);
    }

    @Test
    void rotations_out_of_order_clash() {
        assertThat(with(1, slot("2027-01-04", "2027-07-04")).faults(366)).extracting(Fault::kind).contains(Kind.OVERLAP);
    }

    @Test
    void a_gap_is_fine_up_to_what_the_cohort_allows() {
        RotationCalendar gap = with(1, slot("2028-03-20", "2028-09-03"));

        assertThat(gap.faults(14)).isEmpty();
        assertThat(gap.allowedGaps()).containsExactly(new Fault(Kind.GAP, 1, 2, 14));
        assertThat(gap.faults(13)).containsExactly(new Fault(Kind.GAP, 1, 2, 14), new Fault(Kind.GAP, 2, 1, 14));
    }

    @ParameterizedTest
    @CsvSource({"2027-12-04, TOO_SHORT", "2027-12-05,", "2028-09-05,", "2028-09-06, TOO_LONG", "2027-09-05, BACKWARDS"})
    void a_rotation_lasts_three_to_twelve_months(LocalDate last, Kind fault) {
        List<Kind> kinds = new RotationCalendar(List.of(new Slot(MONDAY, last))).faults(0).stream().map(Fault::kind)
            .filter(kind -> kind != Kind.COUNT).toList();

        assertThat(kinds).isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void a_leap_day_counts_as_a_day_of_its_month() {
        Slot endsOnLeapDay = slot("2027-12-01", "2028-02-29");
        Slot dayShort = slot("2027-12-01", "2028-02-28");

        assertThat(kindsOf(endsOnLeapDay)).isEmpty();
        assertThat(kindsOf(dayShort)).containsExactly(Kind.TOO_SHORT);
    }

    @Test
    void a_missing_date_is_said_of_its_rotation_alone() {
        assertThat(with(2, new Slot(LocalDate.of(2028, 9, 4), null)).faults(0)).containsExactly(new Fault(Kind.MISSING, 3, 0, 0));
    }

    private static List<Kind> kindsOf(Slot slot) {
        return new RotationCalendar(List.of(slot)).faults(0).stream().map(Fault::kind).filter(kind -> kind != Kind.COUNT).toList();
    }

    /** Four rotations of 26 weeks with one of them replaced. */
    private static RotationCalendar with(int index, Slot slot) {
        List<Slot> slots = new ArrayList<>(RotationCalendar.byWeeks(MONDAY, 4, 26).slots());
        slots.set(index, slot);
        return new RotationCalendar(slots);
    }

    private static Slot slot(String first, String last) {
        return new Slot(LocalDate.parse(first), LocalDate.parse(last));
    }
}
