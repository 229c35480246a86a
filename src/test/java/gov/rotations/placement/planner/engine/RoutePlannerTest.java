package gov.rotations.placement.planner.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.placement.file.ProblemFile;
import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Budget;
import gov.rotations.placement.planner.Opening;
import gov.rotations.placement.planner.Phase;
import gov.rotations.placement.planner.PlainJudge;
import gov.rotations.placement.planner.Planner;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.planner.RandomProblems;
import gov.rotations.placement.planner.RuleBook;
import gov.rotations.placement.planner.Score;
import gov.rotations.placement.planner.Skill;
import gov.rotations.placement.planner.Solution;
import gov.rotations.placement.planner.Worlds;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoutePlannerTest {

    private static Problem published(String file) throws Exception {
        try (InputStream in = RoutePlannerTest.class.getResourceAsStream("/planner/" + file + ".json")) {
            return ProblemFile.read(in);
        }
    }

    private static Solution solve(Problem problem, long steps) {
        return new RoutePlanner().solve(problem, Budget.ofSteps(1, steps));
    }

    @ParameterizedTest
    @CsvSource({"golden-a,70", "golden-d-k0,115", "golden-d-k1,88", "golden-d-k2,83", "golden-g,100000000",
        "p12,1723", "n20,2904"})
    void Public_problems_reach_their_known_cost_and_prove_it(String file, long cost) throws Exception {
        Solution solution = solve(published(file), 3_000_000);
        assertThat(solution.cost()).isEqualTo(cost);
        assertThat(solution.lowerBound()).isEqualTo(cost);
        assertThat(solution.status()).isEqualTo(Solution.Status.OPTIMAL);
    }

    @ParameterizedTest
    @CsvSource({"p60,4587,4800", "n200,16719,18000", "p200,17017,18300"})
    void Larger_ones_come_near_in_a_short_time(String file, long known, long enough) throws Exception {
        Problem problem = published(file);
        Solution solution = solve(problem, 80_000);
        assertThat(new RuleBook(problem).breachesOf(solution.assignments())).isEmpty();
        assertThat(solution.cost()).isBetween(known, enough);
        assertThat(solution.lowerBound()).isBetween(known * 9 / 10, solution.cost());
    }

    @Test
    void Contradictory_pins_are_an_answer() throws Exception {
        Solution solution = solve(published("golden-i"), 1000);
        assertThat(solution.status()).isEqualTo(Solution.Status.CONTRADICTORY);
        assertThat(solution.assignments()).isEmpty();
        assertThat(solution.cost()).isZero();
        assertThat(solution.lowerBound()).isZero();
        assertThat(solution.gap()).isZero();
        assertThat(solution.parts().values()).containsOnly(0L);
        assertThat(solution.faults()).hasSize(1).first().asString().startsWith("capacity:");
    }

    @Test
    void The_same_seed_and_steps_give_the_same_plan() throws Exception {
        Problem problem = published("p60");
        assertThat(solve(problem, 25_000)).isEqualTo(solve(problem, 25_000));
    }

    @Test
    void The_number_of_threads_does_not_matter() throws Exception {
        Problem problem = published("p200");
        ForkJoinPool one = new ForkJoinPool(1);
        ForkJoinPool four = new ForkJoinPool(4);
        Solution alone = one.submit(() -> solve(problem, 60_000)).get();
        Solution together = four.submit(() -> solve(problem, 60_000)).get();
        one.shutdown();
        four.shutdown();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void The_worst_off_can_come_first() throws Exception {
        Problem problem = published("p12");
        Problem.Weights lifting = problem.weights().worstOffFirst(problem.associates().size());
        Solution usual = solve(problem, 3_000_000);
        Solution lifted = solve(problem.with(lifting), 3_000_000);
        assertThat(lifted.status()).isEqualTo(Solution.Status.OPTIMAL);
        assertThat(lifted.unplaced()).hasSameSizeAs(usual.unplaced());
        assertThat(worst(problem, lifted)).isLessThanOrEqualTo(worst(problem, usual));
    }

    private static long worst(Problem problem, Solution solution) {
        return Score.of(problem, solution.assignments()).parts().get(Score.Term.WORST_ASSOCIATE);
    }

    @Test
    void The_order_of_the_lists_does_not_matter() throws Exception {
        Problem problem = published("p60");
        assertThat(solve(shuffled(problem), 25_000)).isEqualTo(solve(problem, 25_000));
    }

    private static Problem shuffled(Problem p) {
        return new Problem(p.id(), p.description(), p.rotations(), mixed(p.locations()), mixed(p.departments()),
                mixed(p.openings()), mixed(p.associates()), mixed(p.pins()), mixed(p.declined()), p.publishedPlan(),
                p.maximumMoved(), p.weights());
    }

    private static <T> List<T> mixed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(9));
        return copy;
    }

    @Test
    void One_more_seat_never_makes_the_best_plan_worse() {
        RandomProblems problems = new RandomProblems(123);
        int compared = 0;
        for (int i = 0; i < 150; i++) {
            Problem problem = problems.next();
            // A new seat may change who counts as touched, and with it which plans are allowed.
            if (problem.openings().isEmpty() || problem.publishedPlan().isPresent()) {
                continue;
            }
            Solution before = solve(problem, 200_000);
            Solution after = solve(withSeat(problem, i), 200_000);
            if (before.status() == Solution.Status.OPTIMAL) {
                assertThat(after.cost()).isLessThanOrEqualTo(before.cost());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(30);
    }

    private static Problem withSeat(Problem p, int which) {
        List<Opening> openings = new ArrayList<>(p.openings());
        Opening o = openings.get(which % openings.size());
        List<Opening.Seats> more = o.seats().stream()
                .map(s -> new Opening.Seats(s.rotationId(), s.capacity() + 1)).toList();
        openings.set(which % openings.size(), o.withSeats(more));
        return p.withOpenings(openings);
    }

    @Test
    void Who_finds_no_seat_is_named_with_the_reasons() {
        Problem problem = Worlds.of(1).opening("maps", "ons").associate("ada", "maps").associate("ben", "maps")
                .problem();
        Solution solution = solve(problem, 10_000);
        assertThat(solution.unplaced()).hasSize(1);
        assertThat(solution.unplaced().get(0).reasons()).containsExactly("capacity: 1 of 1 openings");
    }

    @Test
    void A_chain_of_moves_seats_the_last_one() {
        Problem problem = Worlds.of(1).opening("maps", "ons").opening("tides", "met").opening("housing", "mod")
                .associate("ada", "maps").associate("ben", "maps").associate("cleo", "maps")
                .declined("ben", gov.rotations.placement.planner.Reference.toOpening("housing"))
                .declined("cleo", gov.rotations.placement.planner.Reference.toOpening("housing"))
                .declined("cleo", gov.rotations.placement.planner.Reference.toOpening("tides")).problem();
        Solution solution = solve(problem, 10_000);
        assertThat(solution.assignments()).containsExactly(new Assignment("ada", "r1", "housing"),
                new Assignment("ben", "r1", "tides"), new Assignment("cleo", "r1", "maps"));
        assertThat(solution.status()).isEqualTo(Solution.Status.OPTIMAL);
    }

    @Test
    void A_problem_without_openings_or_without_people_has_an_answer() {
        Solution nobody = solve(Worlds.of(2).opening("maps", "ons").problem(), 1000);
        assertThat(nobody.status()).isEqualTo(Solution.Status.OPTIMAL);
        assertThat(nobody.cost()).isZero();
        Solution nowhere = solve(Worlds.of(8).associate("ada").problem(), 1000);
        assertThat(nowhere.unplaced()).hasSize(8);
        assertThat(nowhere.status()).isEqualTo(Solution.Status.OPTIMAL);
    }

    @Test
    void Eight_rotations_and_many_seats_are_planned_all_the_same() {
        Problem problem = crowded(8, 30);
        PlainJudge judge = new PlainJudge(problem);
        Solution solution = solve(problem, 3_000);
        assertThat(judge.allows(solution.assignments())).isTrue();
        assertThat(solution.cost()).isEqualTo(judge.cost(solution.assignments()));
        assertThat(solution.lowerBound()).isBetween(1L, solution.cost());
        assertThat(solution.unplaced()).isEmpty();
    }

    private static Problem crowded(int rotations, int people) {
        Random random = new Random(4);
        Worlds world = Worlds.of(rotations).weights(new Problem.Weights(List.of(0, 2, 4, 7), 50, 15, 12, 2, 4, 5, 60,
                10, 40, 100_000_000));
        for (int o = 0; o < 40; o++) {
            world.opening("o" + o, "d" + o % 20, 1, random.nextInt(3) == 0 ? "york" : "leeds",
                    Phase.values()[random.nextInt(5)], Skill.values()[random.nextInt(7)]);
        }
        for (int a = 0; a < people; a++) {
            world.associate("a" + a, "o" + random.nextInt(40), "o" + random.nextInt(40), "o" + random.nextInt(40));
        }
        return world.problem();
    }

    @Test
    void A_search_that_is_cancelled_at_once_still_answers_with_an_allowed_plan() throws Exception {
        Problem problem = published("n20");
        AtomicInteger reports = new AtomicInteger();
        Planner.Progress impatient = new Planner.Progress() {
            @Override
            public void report(long bestCost, long lowerBound, long steps, long elapsedNanoseconds) {
                reports.incrementAndGet();
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        Solution solution = new RoutePlanner().solve(problem, Budget.ofSteps(1, Long.MAX_VALUE), impatient);
        assertThat(new RuleBook(problem).breachesOf(solution.assignments())).isEmpty();
        assertThat(solution.status()).isEqualTo(Solution.Status.FEASIBLE);
        assertThat(solution.steps()).isLessThan(1000);
        assertThat(reports).hasPositiveValue();
    }

    @Test
    void A_search_may_begin_where_another_ended() throws Exception {
        Problem problem = published("n20");
        Planned first = new RoutePlanner().solve(problem, Budget.ofSteps(1, 3_000_000), Planner.Progress.SILENT,
                HeadStart.NONE);
        Planned again = new RoutePlanner().solve(problem, Budget.ofSteps(1, 1), Planner.Progress.SILENT,
                new HeadStart(first.solution().assignments(), first.prices()));
        assertThat(again.solution().assignments()).isEqualTo(first.solution().assignments());
        assertThat(again.solution().lowerBound()).isGreaterThan(first.solution().cost() * 6 / 10);
    }

    @Test
    void What_an_earlier_plan_says_is_taken_over_only_where_it_is_allowed() {
        Problem problem = Worlds.of(1).opening("maps", "ons").associate("ada", "maps").associate("ben", "maps")
                .problem();
        List<Assignment> both = List.of(new Assignment("ada", "r1", "maps"), new Assignment("ben", "r1", "maps"));
        Solution solution = new RoutePlanner().solve(problem, Budget.ofSteps(1, 10_000), Planner.Progress.SILENT,
                new HeadStart(both, Prices.NONE)).solution();
        assertThat(solution.assignments()).hasSize(1);
        assertThat(solution.status()).isEqualTo(Solution.Status.OPTIMAL);
    }

    @Test
    void A_gap_that_is_small_enough_ends_the_search() throws Exception {
        Budget budget = new Budget(1, 3_000_000, Long.MAX_VALUE, 0.05, () -> 0);
        Solution solution = new RoutePlanner().solve(published("p60"), budget);
        assertThat(solution.gap()).isLessThanOrEqualTo(0.05);
        assertThat(solution.steps()).isLessThan(500_000);
    }
}
