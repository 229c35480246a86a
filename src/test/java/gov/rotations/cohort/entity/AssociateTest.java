package gov.rotations.cohort.entity;

import static gov.rotations.cohort.entity.Associate.State.ACTIVE;
import static gov.rotations.cohort.entity.Associate.State.COMPLETING;
import static gov.rotations.cohort.entity.Associate.State.DEFERRED;
import static gov.rotations.cohort.entity.Associate.State.GRADUATED;
import static gov.rotations.cohort.entity.Associate.State.GRADUATED_EARLY;
import static gov.rotations.cohort.entity.Associate.State.LEFT;
import static gov.rotations.cohort.entity.Associate.State.ONBOARDING;
import static gov.rotations.cohort.entity.Associate.State.ON_LEAVE;
import static gov.rotations.cohort.entity.Associate.State.WITHDRAWING;
import static gov.rotations.cohort.entity.Associate.State.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.StepNotPossible;
import gov.rotations.cohort.entity.Associate.State;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AssociateTest {

    private static final Map<State, Set<State>> MOVES = Map.of(
        ONBOARDING, Set.of(ACTIVE, DEFERRED, WITHDRAWING),
        DEFERRED, Set.of(ONBOARDING, WITHDRAWING),
        ACTIVE, Set.of(ON_LEAVE, WITHDRAWING, COMPLETING, GRADUATED_EARLY, LEFT),
        ON_LEAVE, Set.of(ACTIVE, WITHDRAWING),
        WITHDRAWING, Set.of(WITHDRAWN, ONBOARDING, DEFERRED, ACTIVE, ON_LEAVE),
        WITHDRAWN, Set.of(), COMPLETING, Set.of(GRADUATED), GRADUATED, Set.of(), GRADUATED_EARLY, Set.of(), LEFT, Set.of());

    /** How to bring somebody into each state. */
    private static final Map<State, Consumer<Associate>> WAYS = Map.of(
        ONBOARDING, asha -> { },
        DEFERRED, Associate::defer,
        ACTIVE, Associate::start,
        ON_LEAVE, then(Associate::start, Associate::pause),
        WITHDRAWING, then(Associate::start, Associate::requestWithdrawal),
        WITHDRAWN, then(Associate::start, Associate::requestWithdrawal, Associate::confirmWithdrawal),
        COMPLETING, then(Associate::start, Associate::complete),
        GRADUATED, then(Associate::start, Associate::complete, Associate::graduate),
        GRADUATED_EARLY, then(Associate::start, Associate::graduateEarly),
        LEFT, then(Associate::start, Associate::dismiss));

    private static final Cohort COHORT = new Cohort("2027-A", 24, 14);
    private static final Cohort LATER = new Cohort("2027-B", 20, 14);

    private record Step(String name, Consumer<Associate> taken, Set<State> possibleFrom) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Step> steps() {
        return Stream.of(
            new Step("start", Associate::start, Set.of(ONBOARDING)),
            new Step("defer", Associate::defer, Set.of(ONBOARDING)),
            new Step("rejoin", asha -> asha.rejoin(LATER), Set.of(DEFERRED)),
            new Step("pause", Associate::pause, Set.of(ACTIVE)),
            new Step("come back", asha -> asha.comeBack(COHORT), Set.of(ON_LEAVE)),
            new Step("ask to withdraw", Associate::requestWithdrawal, Set.of(ONBOARDING, DEFERRED, ACTIVE, ON_LEAVE)),
            new Step("retract", Associate::retractWithdrawal, Set.of(WITHDRAWING)),
            new Step("confirm", Associate::confirmWithdrawal, Set.of(WITHDRAWING)),
            new Step("complete", Associate::complete, Set.of(ACTIVE)),
            new Step("graduate", Associate::graduate, Set.of(COMPLETING)),
            new Step("graduate early", Associate::graduateEarly, Set.of(ACTIVE)),
            new Step("dismiss", Associate::dismiss, Set.of(ACTIVE)));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void a_state_leads_where_the_programme_says_and_nowhere_else(State from) {
        for (State to : State.values()) {
            assertThat(from.mayBecome(to)).as("%s to %s", from, to).isEqualTo(MOVES.get(from).contains(to));
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_step_is_taken_from_its_states_and_refused_from_all_others(Step step) {
        for (State from : State.values()) {
            Associate asha = somebody(from);

            if (step.possibleFrom().contains(from)) {
                step.taken().accept(asha);
                assertThat(asha.state()).as("%s from %s", step, from).isNotEqualTo(from);
            } else {
                assertThatThrownBy(() -> step.taken().accept(asha)).as("%s from %s", step, from).isInstanceOf(StepNotPossible.class);
                assertThat(asha.state()).isEqualTo(from);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = State.class, names = {"ONBOARDING", "DEFERRED", "ACTIVE", "ON_LEAVE"})
    void whoever_takes_back_the_wish_to_leave_is_as_before(State before) {
        Associate chidi = somebody(before);

        chidi.requestWithdrawal();
        chidi.retractWithdrawal();

        assertThat(chidi.state()).isEqualTo(before);
    }

    @Test
    void somebody_deferred_rejoins_a_later_cohort_with_their_reference() {
        Associate ben = somebody(DEFERRED);

        ben.rejoin(LATER);

        assertThat(ben.state()).isEqualTo(ONBOARDING);
        assertThat(ben.cohort()).isSameAs(LATER);
        assertThat(ben.reference()).isEqualTo("A27-001");
    }

    @Test
    void somebody_back_from_leave_may_go_on_with_a_later_cohort() {
        Associate dilys = somebody(ON_LEAVE);

        dilys.comeBack(LATER);

        assertThat(dilys.state()).isEqualTo(ACTIVE);
        assertThat(dilys.cohort()).isSameAs(LATER);
    }

    private static Associate somebody(State state) {
        Associate associate = new Associate("A27-001", COHORT, "Asha Mistry", "asha.mistry@demo.rotations.test");
        WAYS.get(state).accept(associate);
        assertThat(associate.state()).isEqualTo(state);
        return associate;
    }

    @SafeVarargs
    private static Consumer<Associate> then(Consumer<Associate>... steps) {
        return associate -> Stream.of(steps).forEach(step -> step.accept(associate));
    }
}
