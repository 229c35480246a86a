package gov.rotations.placement.planner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.ExhaustivePlanner;
import gov.rotations.placement.planner.HardRule;
import gov.rotations.placement.planner.Move;
import gov.rotations.placement.planner.PlainJudge;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.RandomProblems;
import gov.rotations.placement.planner.Reference;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.placement.planner.Score;
import gov.rotations.placement.planner.Solution;
import gov.rotations.placement.planner.WhyNot;
import gov.rotations.placement.planner.Worlds;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhyNotTest {

    private static final int PROBLEMS_EACH = 200;
    private static final Budget BUDGET = Budget.ofSteps(1, 500_000);

    private static List<Assignment> plan(Problem problem) {
        return new RoutePlanner().solve(problem, BUDGET).assignments();
    }

    private static Assignment any(Problem problem, Random random) {
        return new Assignment(problem.associates().get(random.nextInt(problem.associates().size())).id(),
                problem.rotations().get(random.nextInt(problem.rotations().size())).id(),
                problem.openings().get(random.nextInt(problem.openings().size())).id());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void Forcing_an_assignment_into_a_small_plan_costs_what_trying_every_plan_says(long seed) {
        RandomProblems problems = new RandomProblems(seed);
        Random random = new Random(seed);
        for (int i = 0; i < PROBLEMS_EACH; i++) {
            Problem problem = problems.next();
            if (new PlainJudge(problem).pinsContradict() || problem.associates().isEmpty()
                    || problem.openings().isEmpty()) {
                continue;
            }
            Assignment wanted = any(problem, random);
            WhyNot answer = new RouteQuestions().whyNot(problem, plan(problem), wanted, BUDGET);
            Problem pinned = Variation.of(problem).pinning(wanted);
            PlainJudge judge = new PlainJudge(pinned);
            String which = "problem " + i + " of seed " + seed;
            assertThat(answer.isForbidden()).as(which).isEqualTo(judge.pinsContradict());
            if (!answer.isForbidden()) {
                Solution forced = answer.forced().orElseThrow();
                assertThat(judge.allows(forced.assignments())).as(which).isTrue();
                assertThat(forced.cost()).as(which).isEqualTo(judge.cost(forced.assignments()))
                        .isEqualTo(new ExhaustivePlanner(pinned).bestCost());
                assertThat(answer.isProven()).as(which).isTrue();
                assertThat(answer.difference()).as(which)
                        .isEqualTo(answer.byTerm().values().stream().mapToLong(Long::longValue).sum());
            }
        }
    }

    @Test
    void A_larger_plan_with_the_assignment_is_allowed_priced_exactly_and_the_same_every_time() throws Exception {
        Problem problem = PublicProblems.read("p60");
        List<Assignment> plan = new RoutePlanner().solve(problem, Budget.ofSteps(1, 200_000)).assignments();
        Random random = new Random(3);
        RouteQuestions questions = new RouteQuestions();
        for (int i = 0; i < 12; i++) {
            Assignment wanted = any(problem, random);
            WhyNot answer = questions.whyNot(problem, plan, wanted, BUDGET);
            if (!answer.isForbidden()) {
                Solution forced = answer.forced().orElseThrow();
                assertThat(forced.assignments()).contains(wanted);
                assertThat(new RuleBook(problem).breachesOf(forced.assignments())).isEmpty();
                assertThat(Score.of(problem, forced.assignments()).total()).isEqualTo(forced.cost());
                assertThat(forced.lowerBound()).isBetween(1L, forced.cost());
                assertThat(answer.moves()).isEqualTo(Move.between(problem, plan, forced.assignments()));
                assertThat(answer.leastDifference()).isLessThanOrEqualTo(answer.difference());
                assertThat(new RouteQuestions().whyNot(problem, plan, wanted, BUDGET)).isEqualTo(answer);
            }
        }
    }

    @Test
    void A_hard_rule_is_an_answer_at_once() {
        Problem problem = Worlds.of(1).opening("maps", "ons").opening("tax", "hmrc").associate("ada", "maps")
                .associate("ben", "tax").declined("ada", Reference.toOpening("maps")).pin("ben", "r1", "tax").problem();
        WhyNot declined = new RouteQuestions().whyNot(problem, plan(problem), new Assignment("ada", "r1", "maps"), BUDGET);
        assertThat(declined.forbidden()).singleElement().extracting(breach -> breach.rule()).isEqualTo(HardRule.DECLINED);
        WhyNot pinned = new RouteQuestions().whyNot(problem, plan(problem), new Assignment("ada", "r1", "tax"), BUDGET);
        assertThat(pinned.forbidden()).singleElement().extracting(breach -> breach.rule()).isEqualTo(HardRule.CAPACITY);
    }

    @Test
    void The_answer_says_who_moves_and_what_each_term_gains_or_loses() {
        Problem problem = Worlds.of(1).opening("maps", "ons").opening("tax", "hmrc").associate("ada", "maps", "tax")
                .associate("ben", "tax").problem();
        WhyNot answer = new RouteQuestions().whyNot(problem, plan(problem), new Assignment("ben", "r1", "maps"), BUDGET);
        assertThat(answer.difference()).isEqualTo(20 + 95);
        assertThat(answer.byTerm()).containsEntry(Score.Term.PREFERENCE, 115L).containsEntry(Score.Term.UNPLACED, 0L);
        assertThat(answer.moves()).containsExactly(new Move("ada", "r1", "maps", "tax"),
                new Move("ben", "r1", "tax", "maps"));
        assertThat(answer.isProven()).isTrue();
        assertThat(answer.isBetter()).isFalse();
    }

    @Test
    void A_plan_that_was_worse_may_be_bettered_by_the_question() {
        Problem problem = Worlds.of(1).opening("maps", "ons").opening("tax", "hmrc").associate("ada", "maps")
                .associate("ben", "tax").problem();
        List<Assignment> crossed = List.of(new Assignment("ada", "r1", "tax"), new Assignment("ben", "r1", "maps"));
        WhyNot answer = new RouteQuestions().whyNot(problem, crossed, new Assignment("ada", "r1", "maps"), BUDGET);
        assertThat(answer.isBetter()).isTrue();
        assertThat(answer.difference()).isEqualTo(-190);
    }
}
