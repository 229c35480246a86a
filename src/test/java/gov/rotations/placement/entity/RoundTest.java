package gov.rotations.placement.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.RotationId;
import gov.rotations.placement.RoundNotReady;
import gov.rotations.placement.entity.Round.State;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundTest {

    private static final Instant NOON = Instant.parse("2027-06-01T12:00:00Z");
    private static final Instant FIVE = Instant.parse("2027-06-11T16:00:00Z");

    private static final Map<State, Set<State>> MOVES = Map.of(
        State.COLLECTING, EnumSet.of(State.OPEN, State.CLOSED, State.CANCELLED),
        State.OPEN, EnumSet.of(State.CLOSED, State.CANCELLED),
        State.CLOSED, EnumSet.of(State.PLANNING, State.OPEN, State.CANCELLED),
        State.PLANNING, EnumSet.of(State.PROPOSING, State.CANCELLED),
        State.PROPOSING, EnumSet.of(State.PLANNING, State.PUBLISHED, State.CANCELLED),
        State.PUBLISHED, EnumSet.noneOf(State.class),
        State.CANCELLED, EnumSet.noneOf(State.class));

    private final Round round = new Round("2027-A, rotation 1", new CohortId(1), List.of(new RotationId(11)));

    @ParameterizedTest
    @EnumSource(State.class)
    void a_round_moves_only_as_it_may(State from) {
        for (State to : State.values()) {
            assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(MOVES.get(from).contains(to));
        }
    }

    @Test
    void takes_preferences_to_the_last_second_of_the_window() {
        round.openPreferences(NOON, FIVE);

        assertThat(round.takesPreferences(NOON)).isTrue();
        assertThat(round.takesPreferences(FIVE.minusSeconds(1))).isTrue();
        assertThat(round.takesPreferences(FIVE)).isFalse();
        assertThat(round.takesPreferences(FIVE.plusSeconds(1))).isFalse();
    }

    @Test
    void a_window_closed_by_hand_tells_when() {
        round.openPreferences(NOON, FIVE);
        round.closePreferences(NOON.plusSeconds(60));

        assertThat(round.preferencesCloseAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(round.takesPreferences(NOON.plusSeconds(61))).isFalse();
    }

    @Test
    void a_window_closed_late_keeps_the_time_that_was_said() {
        round.openPreferences(NOON, FIVE);
        round.closePreferences(FIVE.plusSeconds(50));

        assertThat(round.preferencesCloseAt()).isEqualTo(FIVE);
    }

    @Test
    void the_closing_moves_only_while_the_window_is_open() {
        assertThatThrownBy(() -> round.moveClosing(FIVE)).isInstanceOf(RoundNotReady.class);
    }

    @Test
    void an_exercise_starts_closed_and_belongs_to_no_cohort() {
        Round exercise = Round.exercise("n20");

        assertThat(exercise.state()).isEqualTo(State.CLOSED);
        assertThat(exercise.cohort()).isNull();
    }
}
