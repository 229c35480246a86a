package gov.rotations.placement.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.placement.entity.Assumption;
import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.Phase;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.Solution;
import gov.rotations.placement.planner.Worlds;
import gov.rotations.placement.planner.engine.RoutePlanner;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a plan is like once something is supposed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AssumptionsTest {

    private final Problem problem = Worlds.of(2).opening("o1", "d1").opening("o2", "d2", 1, "leeds", Phase.BETA)
        .associate("asha").associate("ben").problem();

    private Solution planned(Assumption... supposed) {
        return new RoutePlanner().solve(applied(supposed).problem(), Budget.ofSteps(1, 10_000));
    }

    private RoundReader.Reading applied(Assumption... supposed) {
        return applied(label -> problem.weights(), supposed);
    }

    private RoundReader.Reading applied(Function<String, Problem.Weights> profiles, Assumption... supposed) {
        Labels labels = new Labels(Map.of(), Map.of("o1", new Labels.Post(null, "One", "d1", "leeds"), "o2", new Labels.Post(null, "Two", "d2", "leeds")),
            Map.of(), Map.of(), Map.of(), List.of());
        return new Assumptions(profiles).applyTo(new RoundReader.Reading(problem, labels), List.of(supposed));
    }

    private static Assumption suppose(Assumption.Kind kind, String subject, String rotation, int number) {
        return new Assumption(kind, subject, rotation, null, number);
    }

    @Test
    void everybody_is_placed_as_the_facts_are() {
        assertThat(planned().unplaced()).isEmpty();
    }

    @Test
    void a_department_that_takes_nobody_leaves_one_person_out_of_each_rotation() {
        Solution solution = planned(suppose(Assumption.Kind.WITHDRAWN, "d2", null, 0));

        assertThat(solution.unplaced()).hasSize(2);
        assertThat(solution.assignments()).extracting("openingId").containsOnly("o1");
    }

    @Test
    void another_opening_like_one_makes_up_for_it_and_is_marked_in_its_name() {
        Assumption withdrawn = suppose(Assumption.Kind.WITHDRAWN, "d2", null, 0);
        Assumption another = suppose(Assumption.Kind.ANOTHER, "o1", null, 1);

        assertThat(applied(another).labels().nameOfOpening("o1:2")).isEqualTo("d1, One +");
        // Nobody may be with one department twice, so a seat for each is filled in the first or the second rotation.
        assertThat(planned(withdrawn, another).unplaced()).hasSize(2);
        assertThat(planned(another).unplaced()).isEmpty();
    }

    @Test
    void seats_change_in_one_rotation_only() {
        Solution solution = planned(suppose(Assumption.Kind.SEATS, "o2", "r2", 0));

        assertThat(solution.unplaced()).hasSize(1).allSatisfy(hole -> assertThat(hole.rotationId()).isEqualTo("r2"));
    }

    @Test
    void somebody_who_is_away_is_neither_placed_nor_missing() {
        Solution solution = planned(suppose(Assumption.Kind.AWAY, "asha", "r1", 0));

        assertThat(solution.unplaced()).isEmpty();
        assertThat(solution.assignments()).noneMatch(line -> line.associateId().equals("asha") && line.rotationId().equals("r1"));
    }

    @Test
    void a_decline_keeps_the_pair_apart_in_its_rotation() {
        Solution solution = planned(new Assumption(Assumption.Kind.DECLINED, "asha", "r1", "o1", 0));

        assertThat(solution.assignments()).contains(new gov.rotations.placement.planner.Assignment("asha", "r1", "o2"));
    }

    @Test
    void weights_are_those_of_the_profile_that_is_named() {
        Problem.Weights other = new Problem.Weights(List.of(7), 9, 1, 1, 1, 1, 1, 1, 1, 1, 1000);

        assertThat(applied(label -> label.equals("kind 3") ? other : problem.weights(), suppose(Assumption.Kind.PROFILE, "kind 3", null, 0))
            .problem().weights()).isEqualTo(other);
    }

    @Test
    void an_opening_that_nobody_knows_cannot_be_copied() {
        assertThatThrownBy(() -> applied(suppose(Assumption.Kind.ANOTHER, "o9", null, 1))).isInstanceOf(IllegalArgumentException.class);
    }
}
