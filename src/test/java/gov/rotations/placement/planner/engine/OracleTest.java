package gov.rotations.placement.planner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.placement.planner.Board;
import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.ExhaustivePlanner;
import gov.rotations.placement.planner.PlainJudge;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.RandomProblems;
import gov.rotations.placement.planner.Solution;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OracleTest {

    private static final int PROBLEMS_EACH = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void The_best_plan_of_a_small_problem_is_found_and_proven(long seed) {
        RandomProblems problems = new RandomProblems(seed);
        for (int i = 0; i < PROBLEMS_EACH; i++) {
            Problem problem = problems.next();
            PlainJudge judge = new PlainJudge(problem);
            Solution solution = new RoutePlanner().solve(problem, Budget.ofSteps(seed, 2_000_000));
            String which = "problem " + i + " of seed " + seed;
            if (judge.pinsContradict()) {
                assertThat(solution.status()).as(which).isEqualTo(Solution.Status.CONTRADICTORY);
                assertThat(solution.faults()).as(which).isNotEmpty();
                continue;
            }
            assertThat(judge.allows(solution.assignments())).as(which).isTrue();
            assertThat(solution.cost()).as(which).isEqualTo(judge.cost(solution.assignments()))
                    .isEqualTo(new Board(problem, solution.assignments()).cost())
                    .isEqualTo(new ExhaustivePlanner(problem).bestCost());
            assertThat(solution.lowerBound()).as(which).isEqualTo(solution.cost());
            assertThat(solution.status()).as(which).isEqualTo(Solution.Status.OPTIMAL);
        }
    }
}
