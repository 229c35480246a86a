package gov.rotations.department.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.department.DepartmentKind;
import gov.rotations.department.DepartmentNotReady;
import gov.rotations.department.entity.Department.State;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DepartmentTest {

    private static final Map<State, Set<State>> MOVES = Map.of(
        State.PROSPECT, EnumSet.of(State.ACTIVE),
        State.ACTIVE, EnumSet.of(State.SUSPENDED, State.CLOSED),
        State.SUSPENDED, EnumSet.of(State.ACTIVE, State.CLOSED),
        State.CLOSED, EnumSet.noneOf(State.class));

    private final Department treasury = new Department("HMT", "HM Treasury", DepartmentKind.MINISTRY);

    @ParameterizedTest
    @EnumSource(State.class)
    void a_state_leads_exactly_where_the_programme_says(State state) {
        for (State next : State.values()) {
            assertThat(state.mayBecome(next)).as("%s to %s", state, next).isEqualTo(MOVES.get(state).contains(next));
        }
    }

    @Test
    void it_begins_as_a_prospect_with_ten_working_days_to_answer() {
        assertThat(treasury.state()).isEqualTo(State.PROSPECT);
        assertThat(treasury.acceptanceWorkingDays()).isEqualTo(10);
    }

    @Test
    void it_is_suspended_with_a_reason_and_resumes_without() {
        treasury.activate();
        treasury.suspend("Reorganisation");
        assertThat(treasury.stateReason()).isEqualTo("Reorganisation");

        treasury.resume();

        assertThat(treasury.state()).isEqualTo(State.ACTIVE);
        assertThat(treasury.stateReason()).isNull();
    }

    @Test
    void closed_is_for_good() {
        treasury.activate();
        treasury.close(LocalDate.of(2027, 3, 31));

        assertThat(treasury.validTo()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThatThrownBy(treasury::activate).isInstanceOf(DepartmentNotReady.class);
        assertThatThrownBy(treasury::resume).isInstanceOf(DepartmentNotReady.class);
        assertThatThrownBy(() -> treasury.suspend("no")).isInstanceOf(DepartmentNotReady.class);
    }

    @Test
    void a_prospect_neither_closes_nor_resumes() {
        assertThatThrownBy(() -> treasury.close(LocalDate.of(2027, 3, 31))).isInstanceOf(DepartmentNotReady.class);
        assertThatThrownBy(treasury::resume).isInstanceOf(DepartmentNotReady.class);
    }
}
