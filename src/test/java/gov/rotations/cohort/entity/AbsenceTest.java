package gov.rotations.cohort.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.StepNotPossible;
import gov.rotations.cohort.entity.Absence.State;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AbsenceTest {

    private static final Map<State, Set<State>> MOVES = Map.of(State.PLANNED, Set.of(State.RUNNING, State.CANCELLED),
        State.RUNNING, Set.of(State.ENDED), State.ENDED, Set.of(), State.CANCELLED, Set.of());

    private static final LocalDate FIRST = LocalDate.of(2027, 11, 29);

    private final Absence leave = new Absence(new AssociateId(1), Absence.Kind.PARENTAL, FIRST, LocalDate.of(2028, 9, 3));

    @ParameterizedTest
    @EnumSource(State.class)
    void a_state_leads_where_the_programme_says_and_nowhere_else(State from) {
        for (State to : State.values()) {
            assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(MOVES.get(from).contains(to));
        }
    }

    @Test
    void leave_ends_when_the_person_is_back_not_when_it_was_expected() {
        leave.begin();
        leave.end(LocalDate.of(2028, 6, 4));

        assertThat(leave.days()).isEqualTo(new AwayDays(FIRST, LocalDate.of(2028, 6, 4)));
    }

    @Test
    void leave_that_has_begun_is_not_called_off() {
        leave.begin();

        assertThatThrownBy(leave::cancel).isInstanceOf(StepNotPossible.class);
    }

    @Test
    void leave_called_off_no_longer_counts() {
        leave.cancel();

        assertThat(leave.counts()).isFalse();
    }

    @Test
    void somebody_back_on_the_first_day_was_never_away() {
        leave.begin();
        leave.end(FIRST.minusDays(1));

        assertThat(leave.days().contains(FIRST)).isFalse();
    }
}
