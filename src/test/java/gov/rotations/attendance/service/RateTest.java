package gov.rotations.attendance.service;

import static gov.rotations.attendance.AttendanceState.ABSENT;
import static gov.rotations.attendance.AttendanceState.EXCUSED;
import static gov.rotations.attendance.AttendanceState.EXPECTED;
import static gov.rotations.attendance.AttendanceState.LATE;
import static gov.rotations.attendance.AttendanceState.NOT_REQUIRED;
import static gov.rotations.attendance.AttendanceState.PARTIAL;
import static gov.rotations.attendance.AttendanceState.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.attendance.Excuse;
import gov.rotations.attendance.entity.Mark;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** How attendance is measured, and what is too small to be shown. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RateTest {

    @Test
    void late_counts_whole_and_a_part_counts_as_its_share() {
        Rate rate = Rate.of(List.of(Mark.of(PRESENT), Mark.of(LATE), new Mark(PARTIAL, null, 50), Mark.of(ABSENT)));

        assertThat(rate.expected()).isEqualTo(4);
        assertThat(rate.attended()).isEqualTo(63);
        assertThat(rate.missedShare()).isEqualTo(25);
    }

    @Test
    void who_is_excused_or_need_not_come_or_is_not_known_is_in_neither_number() {
        Rate rate = Rate.of(List.of(Mark.of(PRESENT), new Mark(EXCUSED, Excuse.UNWELL, 0), Mark.of(NOT_REQUIRED), Mark.of(EXPECTED)));

        assertThat(rate.expected()).isEqualTo(1);
        assertThat(rate.attended()).isEqualTo(100);
    }

    @Test
    void nothing_is_no_figure() {
        assertThat(Rate.of(List.of()).isKnown()).isFalse();
        assertThat(Rate.of(List.of()).attended()).isZero();
    }

    @Test
    void a_single_hidden_figure_takes_the_next_smallest_along() {
        List<Figures.Line> shown = SmallNumbers.hide(List.of(line("A", 20, true), line("B", 7, true), line("C", 3, false)));

        assertThat(shown).extracting(Figures.Line::shown).containsExactly(true, false, false);
        assertThat(SmallNumbers.hide(List.of(line("A", 20, true), line("B", 2, false), line("C", 3, false))))
            .extracting(Figures.Line::shown).containsExactly(true, false, false);
        assertThat(SmallNumbers.hide(List.of(line("A", 20, true), line("B", 7, true)))).extracting(Figures.Line::shown).containsOnly(true);
        assertThat(SmallNumbers.hide(List.of(line("C", 3, false)))).extracting(Figures.Line::shown).containsOnly(false);
    }

    private static Figures.Line line(String name, int people, boolean shown) {
        return new Figures.Line(name, null, people, new Rate(people, people * 100, 0), 0, shown);
    }
}
