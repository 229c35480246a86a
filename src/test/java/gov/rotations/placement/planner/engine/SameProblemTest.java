package gov.rotations.placement.planner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.Planner;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.RandomProblems;
import gov.rotations.placement.planner.Relabelled;
import gov.rotations.placement.planner.Solution;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be changed about a problem without changing its answer, and what every answer on the way owes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SameProblemTest {

    private static Solution solve(Problem problem, long steps) {
        return new RoutePlanner().solve(problem, Budget.ofSteps(1, steps));
    }

    @Test
    void Other_names_that_sort_alike_give_the_same_plan_under_other_names() throws Exception {
        Problem problem = PublicProblems.read("p60");
        Relabelled relabelled = new Relabelled(problem, id -> "x-" + id);
        Solution plain = solve(problem, 25_000);
        Solution renamed = solve(relabelled.renamed(), 25_000);
        assertThat(renamed.assignments()).isEqualTo(relabelled.lines(plain.assignments()));
        assertThat(renamed.cost()).isEqualTo(plain.cost());
        assertThat(renamed.lowerBound()).isEqualTo(plain.lowerBound());
        assertThat(renamed.steps()).isEqualTo(plain.steps());
    }

    @Test
    void Whatever_people_openings_and_departments_are_called_the_best_plan_costs_the_same() throws Exception {
        RandomProblems problems = new RandomProblems(77);
        for (int i = 0; i < 200; i++) {
            assertSameAnswer(problems.next());
        }
        assertSameAnswer(PublicProblems.read("p12"));
    }

    private static void assertSameAnswer(Problem problem) {
        Solution plain = solve(problem, 2_000_000);
        Solution renamed = solve(new Relabelled(problem, Relabelled.backwards()).renamed(), 2_000_000);
        assertThat(renamed.status()).isEqualTo(plain.status());
        assertThat(renamed.cost()).isEqualTo(plain.cost());
        assertThat(renamed.lowerBound()).isEqualTo(plain.lowerBound());
        assertThat(renamed.unplaced()).hasSameSizeAs(plain.unplaced());
    }

    @ParameterizedTest
    @ValueSource(strings = {"p12", "n20", "golden-d-k1"})
    void No_bound_on_the_way_is_above_the_best_plan_and_no_plan_below_it(String file) throws Exception {
        Problem problem = PublicProblems.read(file);
        List<long[]> told = new ArrayList<>();
        Planner.Progress progress = (best, bound, steps, elapsed) -> told.add(new long[] {best, bound});
        Solution solution = new RoutePlanner().solve(problem, Budget.ofSteps(1, 3_000_000), progress);
        assertThat(solution.status()).isEqualTo(Solution.Status.OPTIMAL);
        assertThat(told).isNotEmpty().allSatisfy(line -> {
            assertThat(line[0]).isGreaterThanOrEqualTo(solution.cost());
            assertThat(line[1]).isLessThanOrEqualTo(solution.cost());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 10, 100, 1_000, 5_000})
    void However_soon_it_ends_the_bound_is_true(long steps) throws Exception {
        Solution solution = solve(PublicProblems.read("n20"), steps);
        assertThat(solution.lowerBound()).isLessThanOrEqualTo(2_904);
        assertThat(solution.cost()).isGreaterThanOrEqualTo(2_904);
    }
}
