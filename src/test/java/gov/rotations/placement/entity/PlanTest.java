package gov.rotations.placement.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.placement.PlanNotReady;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Plan.State;
import gov.rotations.security.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanTest {

    private static final Instant NOW = Instant.parse("2027-06-14T09:00:00Z");

    private static final Map<State, Set<State>> MOVES = Map.of(
        State.SOLVING, EnumSet.of(State.SOLVED, State.DISCARDED, State.FAILED),
        State.SOLVED, EnumSet.of(State.PROPOSED, State.DISCARDED, State.SUPERSEDED),
        State.PROPOSED, EnumSet.of(State.PUBLISHED, State.SUPERSEDED, State.SOLVED),
        State.PUBLISHED, EnumSet.of(State.SUPERSEDED),
        State.SUPERSEDED, EnumSet.noneOf(State.class),
        State.DISCARDED, EnumSet.noneOf(State.class),
        State.FAILED, EnumSet.noneOf(State.class));

    private final Plan plan = new Plan(new RoundId(1), 7, 1, null).askedBy(new AccountId(2), 1, 10, NOW);

    @ParameterizedTest
    @EnumSource(State.class)
    void a_plan_moves_only_as_it_may(State from) {
        for (State to : State.values()) {
            assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(MOVES.get(from).contains(to));
        }
    }

    @Test
    void a_failed_plan_says_why_and_in_what_words() {
        plan.fail(Plan.Fault.CONTRADICTORY, "clearance: A1 R1 O1", NOW);

        assertThat(plan.state()).isEqualTo(State.FAILED);
        assertThat(plan.fault()).isEqualTo(Plan.Fault.CONTRADICTORY);
        assertThat(plan.faultDetails()).isEqualTo("clearance: A1 R1 O1");
    }

    @Test
    void a_fault_without_words_has_none() {
        plan.fail(Plan.Fault.LOST, "", NOW);

        assertThat(plan.fault()).isEqualTo(Plan.Fault.LOST);
        assertThat(plan.faultDetails()).isEmpty();
    }

    @Test
    void only_a_plan_at_work_can_be_stopped() {
        plan.requestCancel();
        plan.solve(new Plan.Figures(5, 5, "", 0, "[]"), 1, NOW);

        assertThat(plan.isCancelRequested()).isTrue();
        assertThatThrownBy(plan::requestCancel).isInstanceOf(PlanNotReady.class);
    }

    @Test
    void only_a_solved_plan_is_revised() {
        assertThatThrownBy(() -> plan.revise(new Plan.Figures(5, 5, "", 0, "[]"))).isInstanceOf(PlanNotReady.class);
    }

    @Test
    void a_plan_is_lost_when_its_seconds_and_some_patience_are_over() {
        assertThat(plan.isOverdue(NOW.plusSeconds(70), Duration.ofMinutes(1))).isFalse();
        assertThat(plan.isOverdue(NOW.plusSeconds(71), Duration.ofMinutes(1))).isTrue();
    }
}
