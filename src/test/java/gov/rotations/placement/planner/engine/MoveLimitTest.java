package gov.rotations.placement.planner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.ExhaustivePlanner;
import gov.rotations.placement.planner.MoveLimit;
import gov.rotations.placement.planner.PlainJudge;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.RandomProblems;
import gov.rotations.placement.planner.Reference;
import gov.rotations.placement.planner.Solution;
import gov.rotations.placement.planner.Worlds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MoveLimitTest {

    private static final int PROBLEMS_EACH = 200;

    private static List<MoveLimit> table(Problem problem, int most, long steps) {
        return new RouteQuestions().moveLimits(problem, most, Budget.ofSteps(1, steps), limit -> { });
    }

    @Test
    void The_published_example_gets_cheaper_with_every_person_who_may_move() throws Exception {
        List<MoveLimit> told = new ArrayList<>();
        List<MoveLimit> table = new RouteQuestions().moveLimits(PublicProblems.read("golden-d-k1"), 2,
                Budget.ofSteps(1, 1_000_000), told::add);
        assertThat(table).extracting(limit -> limit.solution().cost()).containsExactly(115L, 88L, 83L);
        assertThat(table).allMatch(MoveLimit::isProven);
        assertThat(table).extracting(limit -> limit.moved().size()).containsExactly(0, 1, 2);
        assertThat(told).containsAll(table);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void Every_limit_of_a_small_problem_has_the_plan_that_trying_every_plan_finds(long seed) {
        RandomProblems problems = new RandomProblems(seed);
        for (int i = 0; i < PROBLEMS_EACH; i++) {
            Problem problem = problems.next();
            if (problem.publishedPlan().isEmpty() || new PlainJudge(problem).pinsContradict()) {
                continue;
            }
            List<MoveLimit> table = table(problem, 3, 4_000_000);
            for (MoveLimit limit : table) {
                Problem limited = Variation.of(problem).moving(limit.most());
                PlainJudge judge = new PlainJudge(limited);
                String which = "problem " + i + " of seed " + seed + ", limit " + limit.most();
                assertThat(judge.allows(limit.solution().assignments())).as(which).isTrue();
                assertThat(limit.solution().cost()).as(which).isEqualTo(judge.cost(limit.solution().assignments()))
                        .isEqualTo(new ExhaustivePlanner(limited).bestCost());
                assertThat(limit.isProven()).as(which).isTrue();
                assertThat(limit.moved()).as(which).hasSizeLessThanOrEqualTo(limit.most())
                        .allMatch(judge.untouched()::contains);
            }
        }
    }

    @Test
    void A_chain_of_moves_is_found_as_soon_as_enough_people_may_move() {
        Problem problem = Worlds.of(1).opening("maps", "ons").opening("tax", "hmrc").opening("farm", "defra")
                .associate("ada", "maps", "tax").associate("ben", "tax", "farm").associate("cleo", "maps")
                .declined("cleo", Reference.toOpening("tax")).declined("cleo", Reference.toOpening("farm"))
                .declined("ada", Reference.toOpening("farm"))
                .published(new Assignment("ada", "r1", "maps"), new Assignment("ben", "r1", "tax")).problem();
        List<MoveLimit> table = table(problem, 2, 1_000_000);
        assertThat(table).extracting(limit -> limit.solution().unplaced().size()).containsExactly(1, 1, 0);
        assertThat(table.get(2).moved()).containsExactly("ada", "ben");
        assertThat(table.get(2).changed()).isEqualTo(2);
    }

    @Test
    void The_cost_never_rises_with_the_limit_and_the_table_is_the_same_every_time() throws Exception {
        Problem before = PublicProblems.read("p60");
        List<Assignment> plan = new RoutePlanner().solve(before, Budget.ofSteps(1, 100_000)).assignments();
        Problem problem = Replan.of(before, plan, 1);
        List<MoveLimit> table = table(problem, 3, 150_000);
        for (int k = 1; k < table.size(); k++) {
            assertThat(table.get(k).solution().cost()).isLessThanOrEqualTo(table.get(k - 1).solution().cost());
            assertThat(table.get(k).solution().lowerBound()).isLessThanOrEqualTo(table.get(k).solution().cost());
            assertThat(table.get(k).solution().status() == Solution.Status.OPTIMAL).isEqualTo(
                    table.get(k).solution().lowerBound() == table.get(k).solution().cost());
        }
        assertThat(table(problem, 3, 150_000)).isEqualTo(table);
    }
}
