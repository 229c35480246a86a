package gov.rotations.placement.planner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.placement.planner.Allowance;
import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Associate;
import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.Clearance;
import gov.rotations.placement.planner.Department;
import gov.rotations.placement.planner.HardRule;
import gov.rotations.placement.planner.Move;
import gov.rotations.placement.planner.Opening;
import gov.rotations.placement.planner.Phase;
import gov.rotations.placement.planner.PlainJudge;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.RandomProblems;
import gov.rotations.placement.planner.Reference;
import gov.rotations.placement.planner.Relaxation;
import gov.rotations.placement.planner.Solution;
import gov.rotations.placement.planner.Worlds;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatWouldPlaceTest {

    private static final Budget BUDGET = Budget.ofSteps(1, 500_000);

    private static List<Relaxation> ask(Worlds world, String associate) {
        Problem problem = world.problem();
        List<Assignment> plan = new RoutePlanner().solve(problem, BUDGET).assignments();
        return new RouteQuestions().whatWouldPlace(problem, plan, associate, "r1", BUDGET);
    }

    private static List<HardRule> rules(List<Relaxation> relaxations) {
        return relaxations.stream().flatMap(relaxation -> relaxation.allowances().stream()).map(Allowance::rule).toList();
    }

    private static Associate person(String id, String home, Clearance clearance, Set<String> requires, Set<String> before) {
        return new Associate(id, "home", home, Set.of(), Set.of(), clearance, requires, Set.of(), before, Map.of(), 0,
                List.of());
    }

    private static Opening opening(String location, Clearance clearance, Set<String> supports) {
        return new Opening("maps", "ons", location, List.of(new Opening.Seats("r1", 1)), clearance, Set.of(), Phase.BETA,
                supports);
    }

    @Test
    void One_more_seat_places_who_found_none() {
        List<Relaxation> answer = ask(Worlds.of(1).opening("maps", "ons").associate("ada", "maps").associate("ben"), "ben");
        assertThat(answer).singleElement().satisfies(relaxation -> {
            assertThat(relaxation.allowances()).containsExactly(
                    new Allowance(HardRule.CAPACITY, null, "r1", "maps", "ons", null));
            assertThat(relaxation.openingId()).isEqualTo("maps");
            assertThat(relaxation.difference()).isEqualTo(95 - 1000);
        });
    }

    @Test
    void Each_personal_rule_is_relaxed_just_as_far_as_needed() {
        assertThat(ask(Worlds.of(1).opening(opening("leeds", Clearance.SC, Set.of()))
                .associate(person("ada", "leeds", Clearance.BPSS, Set.of(), Set.of())), "ada")).singleElement()
                .extracting(Relaxation::allowances).isEqualTo(List.of(
                        new Allowance(HardRule.CLEARANCE, "ada", null, null, null, "SC")));
        assertThat(ask(Worlds.of(1).opening(opening("truro", Clearance.BPSS, Set.of()))
                .associate(person("ada", "leeds", Clearance.BPSS, Set.of(), Set.of())), "ada")).singleElement()
                .extracting(Relaxation::allowances).isEqualTo(List.of(
                        new Allowance(HardRule.LOCATION, "ada", null, null, null, "truro")));
        assertThat(ask(Worlds.of(1).opening(opening("leeds", Clearance.BPSS, Set.of()))
                .associate(person("ada", "leeds", Clearance.BPSS, Set.of("step-free"), Set.of())), "ada")).singleElement()
                .extracting(Relaxation::allowances).isEqualTo(List.of(
                        new Allowance(HardRule.NEEDS, "ada", null, null, null, "step-free")));
        assertThat(ask(Worlds.of(1).opening(opening("leeds", Clearance.BPSS, Set.of()))
                .associate(person("ada", "leeds", Clearance.BPSS, Set.of(), Set.of("ons"))), "ada")).singleElement()
                .extracting(Relaxation::allowances).isEqualTo(List.of(
                        new Allowance(HardRule.SEEN_BEFORE, "ada", null, null, "ons", null)));
        assertThat(ask(Worlds.of(1).opening("maps", "ons").associate("ada").declined("ada", Reference.toDepartment("ons")),
                "ada")).singleElement().extracting(Relaxation::allowances).isEqualTo(List.of(
                        new Allowance(HardRule.DECLINED, "ada", null, null, "ons", null)));
    }

    @Test
    void Where_one_rule_is_not_enough_two_are_named_together() {
        List<Relaxation> answer = ask(Worlds.of(1).opening(opening("truro", Clearance.SC, Set.of()))
                .associate(person("ada", "leeds", Clearance.BPSS, Set.of(), Set.of())), "ada");
        assertThat(answer).singleElement().satisfies(relaxation -> assertThat(relaxation.allowances())
                .extracting(Allowance::rule).containsExactlyInAnyOrder(HardRule.CLEARANCE, HardRule.LOCATION));
    }

    @Test
    void A_department_may_take_one_more_and_a_pin_may_go() {
        Department full = new Department("ons", "ons", Optional.empty(), 0,
                List.of(new Department.MaximumIntake("r1", 1)));
        assertThat(rules(ask(Worlds.of(1).department(full).opening("maps", "ons", 2, "leeds", Phase.BETA)
                .associate("ada", "maps").associate("ben"), "ben"))).containsExactly(HardRule.DEPARTMENT_MAXIMUM);
        assertThat(rules(ask(Worlds.of(1).opening("maps", "ons").opening("tax", "hmrc").associate("ada", "maps", "tax")
                .associate("ben", "maps").declined("ben", Reference.toOpening("tax")).pin("ada", "r1", "maps"), "ben")))
                .contains(HardRule.PIN, HardRule.CAPACITY, HardRule.DECLINED);
    }

    @Test
    void A_seat_for_somebody_else_may_be_what_helps() {
        List<Relaxation> answer = ask(Worlds.of(1).opening("maps", "ons").opening("tax", "hmrc")
                .associate("ada", "maps", "tax").associate("ben", "tax", "maps").associate("cleo", "tax")
                .declined("ben", Reference.toOpening("tax")).declined("cleo", Reference.toOpening("maps")), "ben");
        assertThat(answer).anySatisfy(relaxation -> {
            assertThat(relaxation.allowances()).extracting(Allowance::openingId).containsExactly("tax");
            assertThat(relaxation.moves()).contains(new Move("ben", "r1", null, "maps"));
        });
    }

    @Test
    void Where_planning_again_is_enough_nothing_is_relaxed() {
        Problem problem = Worlds.of(1).opening("maps", "ons").opening("tax", "hmrc").associate("ada", "maps", "tax")
                .associate("ben", "maps").declined("ben", Reference.toOpening("tax")).problem();
        List<Relaxation> answer = new RouteQuestions().whatWouldPlace(problem,
                List.of(new Assignment("ada", "r1", "maps")), "ben", "r1", BUDGET);
        assertThat(answer).singleElement().satisfies(relaxation -> assertThat(relaxation.allowances()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void Every_answer_is_an_allowed_plan_of_the_relaxed_problem_in_which_nobody_lost_an_opening(long seed) {
        RandomProblems problems = new RandomProblems(seed);
        Map<HardRule, Integer> seen = new EnumMap<>(HardRule.class);
        for (int i = 0; i < 300; i++) {
            Problem problem = problems.next();
            Solution solution = new RoutePlanner().solve(problem, BUDGET);
            for (Solution.Unplaced missing : solution.unplaced()) {
                List<Relaxation> answer = new RouteQuestions().whatWouldPlace(problem, solution.assignments(),
                        missing.associateId(), missing.rotationId(), BUDGET);
                assertThat(answer).extracting(relaxation -> relaxation.allowances().size()).allMatch(
                        size -> size == answer.get(0).allowances().size());
                for (Relaxation relaxation : answer) {
                    Problem relaxed = problem;
                    for (Allowance allowance : relaxation.allowances()) {
                        relaxed = allowance.applyTo(relaxed);
                        seen.merge(allowance.rule(), 1, Integer::sum);
                    }
                    PlainJudge judge = new PlainJudge(relaxed);
                    List<Assignment> plan = relaxation.solution().assignments();
                    assertThat(judge.allows(plan)).as("problem " + i + " of seed " + seed).isTrue();
                    assertThat(relaxation.solution().cost()).isEqualTo(judge.cost(plan));
                    assertThat(plan).contains(new Assignment(missing.associateId(), missing.rotationId(),
                            relaxation.openingId()));
                    assertThat(relaxation.moves()).noneMatch(Move::isUnplaced);
                }
            }
        }
        assertThat(seen).containsKeys(HardRule.CAPACITY, HardRule.OFFERED, HardRule.LOCATION, HardRule.CLEARANCE);
    }
}
