package gov.rotations.placement.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FairnessReportTest {

    private static FairnessReport report(Worlds world, Assignment... plan) {
        return FairnessReport.of(new Board(world.problem(), List.of(plan)));
    }

    private static Assignment line(String associate, String rotation, String opening) {
        return new Assignment(associate, rotation, opening);
    }

    private static Associate withCredit(String id, int credit, String... wishes) {
        return new Associate(id, "home", "leeds", Set.of(), Set.of("york"), Clearance.SC, Set.of(), Set.of(), Set.of(),
                Map.of(), credit, java.util.Arrays.stream(wishes).map(Reference::toOpening).toList());
    }

    @ParameterizedTest
    @CsvSource({"0,100,false,false,0", "0,21,false,false,9", "0,5,false,false,12", "12,5,true,false,26",
        "20,5,true,true,30", "12,100,false,false,6"})
    void The_next_credit_follows_the_worked_examples(int credit, int use, boolean relocated, boolean withdrew, int next) {
        assertThat(Satisfaction.nextCredit(credit, use, relocated, withdrew)).isEqualTo(next);
    }

    @Test
    void Satisfaction_adds_up_over_the_rotations() {
        Satisfaction satisfaction = report(Worlds.of(2).opening("a", "d1").opening("b", "d2").opening("c", "d3")
                .opening("d", "d4", 1, "york", Phase.BETA).associate("ada", "a", "b").associate("ben", "a", "b")
                .associate("cleo"), line("ada", "r1", "a"), line("ada", "r2", "b"), line("ben", "r1", "d")).satisfaction();
        assertThat(satisfaction.lines()).extracting(Satisfaction.Line::sums).containsExactly(List.of(100, 180),
                List.of(5, 5));
        assertThat(satisfaction.lines()).extracting(Satisfaction.Line::regret).containsExactly(20, 195);
        assertThat(satisfaction.lines()).extracting(Satisfaction.Line::relocations).containsExactly(0, 1);
        assertThat(satisfaction.lines().get(1).nextCredit()).isEqualTo(23);
        assertThat(satisfaction.worstOff().associateId()).isEqualTo("ben");
        assertThat(satisfaction.steps().get(1)).extracting(Satisfaction.Step::least, Satisfaction.Step::median,
                Satisfaction.Step::most).containsExactly(5, 5, 180);
        assertThat(satisfaction.steps().get(1).jain()).isCloseTo(185.0 * 185 / (2 * (180 * 180 + 25)), within(1e-9));
    }

    @Test
    void The_spread_of_relocations_is_among_those_with_equally_many_assignments() {
        Worlds world = Worlds.of(2).opening("a", "d1").opening("b", "d2", 2, "york", Phase.BETA).associate("ada")
                .associate("ben").associate("cleo");
        assertThat(report(world, line("ada", "r1", "a"), line("ben", "r1", "b")).satisfaction().relocationSpread())
                .isEqualTo(1);
        assertThat(report(world, line("ada", "r1", "a"), line("ben", "r1", "b"), line("ben", "r2", "a")).satisfaction()
                .relocationSpread()).isZero();
    }

    @Test
    void An_empty_seat_somebody_would_rather_have_is_waste() {
        Worlds world = Worlds.of(1).opening("a", "d1").opening("b", "d2").opening("c", "d3").associate("ada", "a", "b")
                .associate("ben", "a");
        assertThat(report(world, line("ada", "r1", "b")).envy().waste()).containsExactly(
                new Envy.Wish("ada", "r1", "a", null), new Envy.Wish("ben", "r1", "a", null));
        assertThat(report(world.pin("ada", "r1", "b"), line("ada", "r1", "b"), line("ben", "r1", "a")).envy().waste())
                .isEmpty();
    }

    @Test
    void People_who_could_swap_to_what_both_prefer_are_a_trade() {
        Worlds world = Worlds.of(1).opening("a", "d1").opening("b", "d2").opening("c", "d3").associate("ada", "a", "b")
                .associate("ben", "b", "a").associate("cleo", "a", "c");
        Envy envy = report(world, line("ada", "r1", "b"), line("ben", "r1", "a"), line("cleo", "r1", "c")).envy();
        assertThat(envy.trades()).singleElement().isEqualTo(List.of(new Envy.Wish("ada", "r1", "a", "ben"),
                new Envy.Wish("ben", "r1", "b", "ada")));
        assertThat(report(world, line("ada", "r1", "a"), line("ben", "r1", "b"), line("cleo", "r1", "c")).envy().trades())
                .isEmpty();
    }

    @Test
    void Envy_is_justified_by_more_credit_and_left_to_the_lottery_by_the_same() {
        Worlds world = Worlds.of(1).opening("a", "d1").opening("b", "d2").opening("c", "d3")
                .associate(withCredit("ada", 5, "a")).associate(withCredit("ben", 10, "a", "b"))
                .associate(withCredit("cleo", 5, "a", "c"));
        Envy envy = report(world, line("ada", "r1", "a"), line("ben", "r1", "b"), line("cleo", "r1", "c")).envy();
        assertThat(envy.justified()).containsExactly(new Envy.Wish("ben", "r1", "a", "ada"));
        assertThat(envy.tied()).isEqualTo(1);
    }

    @Test
    void A_seat_the_family_rule_or_the_department_s_maximum_forbids_is_not_envied() {
        Worlds world = Worlds.of(2).opening("a", "d1").opening("b", "d1").opening("c", "d2").associate("ada", "a", "b");
        assertThat(report(world, line("ada", "r1", "a"), line("ada", "r2", "c")).envy().waste()).isEmpty();
        Worlds full = Worlds.of(1).department(new Department("d1", "d1", Optional.empty(), 0,
                List.of(new Department.MaximumIntake("r1", 1)))).opening("a", "d1").opening("b", "d1").opening("c", "d2")
                .associate("ada", "a", "c").associate("ben", "b");
        assertThat(report(full, line("ada", "r1", "c"), line("ben", "r1", "b")).envy().waste()).isEmpty();
    }

    @Test
    void Departments_are_filled_by_rotation_up_to_their_maximum() {
        Department limited = new Department("d1", "d1", Optional.empty(), 3,
                List.of(new Department.MaximumIntake("r1", 1)));
        DepartmentFill fill = report(Worlds.of(2).department(limited).opening("a", "d1", 2, "leeds", Phase.BETA)
                .opening("b", "d2").associate("ada"), line("ada", "r1", "b"), line("ada", "r2", "a")).fill();
        assertThat(fill.departments()).extracting(DepartmentFill.Line::departmentId).containsExactly("d1", "d2");
        assertThat(fill.departments().get(0).rotations()).containsExactly(new DepartmentFill.Cell("r1", 0, 1),
                new DepartmentFill.Cell("r2", 1, 2));
        assertThat(fill.departments().get(0).share()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(fill.minimumMet()).isZero();
        assertThat(fill.variation()).isCloseTo(0.2, within(1e-9));
    }
}
