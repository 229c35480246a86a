package gov.rotations.cohort.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.CalendarFaulty;
import gov.rotations.cohort.CalendarInUse;
import gov.rotations.cohort.StepNotPossible;
import gov.rotations.cohort.entity.Cohort.State;
import gov.rotations.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CohortTest {

    private static final Map<State, Set<State>> MOVES = Map.of(
        State.PLANNED, Set.of(State.FORMING, State.CANCELLED),
        State.FORMING, Set.of(State.ACTIVE, State.CANCELLED),
        State.ACTIVE, Set.of(State.GRADUATING),
        State.GRADUATING, Set.of(State.CLOSED),
        State.CLOSED, Set.of(State.ARCHIVED),
        State.ARCHIVED, Set.of(),
        State.CANCELLED, Set.of());

    private final Cohort cohort = new Cohort("2027-A", 24, 14);

    @ParameterizedTest
    @EnumSource(State.class)
    void a_state_leads_where_the_programme_says_and_nowhere_else(State from) {
        for (State to : State.values()) {
            assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(MOVES.get(from).contains(to));
        }
    }

    @Test
    void a_cohort_walks_from_planned_to_archived() {
        cohort.open();
        cohort.start();
        cohort.finish();
        cohort.close();
        cohort.archive();

        assertThat(cohort.state()).isEqualTo(State.ARCHIVED);
    }

    @Test
    void a_cohort_that_runs_is_not_cancelled() {
        cohort.open();
        cohort.start();

        assertThatThrownBy(cohort::cancel).isInstanceOf(StepNotPossible.class);
        assertThat(cohort.state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void a_cohort_takes_nobody_once_it_graduates() {
        cohort.open();
        cohort.start();
        assertThat(cohort.takesAssociates()).isTrue();

        cohort.finish();

        assertThat(cohort.takesAssociates()).isFalse();
    }

    @Test
    void a_calendar_with_an_overlap_is_not_kept() {
        List<DateRange> overlapping = List.of(days("2027-09-06", "2028-03-05"), days("2028-03-01", "2028-09-03"),
            days("2028-09-04", "2029-03-04"));

        assertThatThrownBy(() -> cohort.layCalendar(overlapping)).isInstanceOf(CalendarFaulty.class);
        assertThat(cohort.rotations()).isEmpty();
    }

    @Test
    void rotations_keep_their_row_when_their_dates_move() {
        cohort.layCalendar(fourFrom(LocalDate.of(2027, 9, 6)));
        Rotation second = cohort.rotations().get(1);

        cohort.layCalendar(fourFrom(LocalDate.of(2027, 9, 13)));

        assertThat(cohort.rotations().get(1)).isSameAs(second);
        assertThat(second.dates().first()).isEqualTo(LocalDate.of(2028, 3, 13));
    }

    @Test
    void the_number_of_rotations_is_free_until_the_cohort_starts() {
        cohort.layCalendar(fourFrom(LocalDate.of(2027, 9, 6)));
        cohort.layCalendar(fourFrom(LocalDate.of(2027, 9, 6)).subList(0, 3));
        assertThat(cohort.rotations()).hasSize(3);

        cohort.open();
        cohort.start();

        assertThatThrownBy(() -> cohort.layCalendar(fourFrom(LocalDate.of(2027, 9, 6)))).isInstanceOf(CalendarInUse.class);
    }

    private static List<DateRange> fourFrom(LocalDate monday) {
        return RotationCalendar.byWeeks(monday, 4, 26).slots().stream().map(slot -> new DateRange(slot.first(), slot.last())).toList();
    }

    private static DateRange days(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }
}
