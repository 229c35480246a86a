package gov.rotations.placement.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoreTest {

    private static final List<Integer> RANKS = List.of(0, 20, 35);

    private static Problem.Weights weights(int unranked, int home, int relocation, int skillBase, int skillWish,
            int phase, int shortfall, int worst, int change, int unplaced) {
        return new Problem.Weights(RANKS, unranked, home, relocation, skillBase, skillWish, phase, shortfall, worst,
                change, unplaced);
    }

    private static Assignment ada(String rotation, String opening) {
        return new Assignment("ada", rotation, opening);
    }

    private static void expect(Problem problem, Score.Term term, long amount, Assignment... plan) {
        Score score = Score.of(problem, List.of(plan));
        assertThat(score.parts().get(term)).isEqualTo(amount);
        assertThat(score.total()).isEqualTo(score.parts().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(new PlainJudge(problem).cost(List.of(plan)))
                .isEqualTo(new Board(problem, List.of(plan)).cost());
        assertThat(score.lines().stream().filter(line -> line.term() == term).mapToLong(Score.Line::amount).sum())
                .isEqualTo(amount);
    }

    @Test
    void A_second_wish_costs_the_second_rank() {
        Problem problem = Worlds.of(1).opening("maps", "ons").associate("ada", "other", "maps")
                .opening("other", "met").problem();
        expect(problem, Score.Term.PREFERENCE, 20, ada("r1", "maps"));
        assertThat(Score.of(problem, List.of(ada("r1", "maps"))).of("ada").get(0).value()).isEqualTo(1);
    }

    @Test
    void What_is_not_on_the_list_or_past_the_ranks_costs_as_unranked() {
        Problem problem = Worlds.of(1).opening("a", "d1").opening("b", "d2").opening("c", "d3").opening("d", "d4")
                .opening("e", "d5").associate("ada", "a", "b", "c", "d").problem();
        expect(problem, Score.Term.PREFERENCE, 95, ada("r1", "d"));
        expect(problem, Score.Term.PREFERENCE, 95, ada("r1", "e"));
    }

    @Test
    void Credit_makes_a_missed_wish_dearer_rounded_down_for_each_assignment() {
        Associate associate = new Associate("ada", "home", "leeds", Set.of(), Set.of(), Clearance.SC, Set.of(),
                Set.of(), Set.of(), Map.of(), 7, List.of());
        Problem problem = Worlds.of(2).opening("a", "d1").opening("b", "d2").associate(associate).problem();
        expect(problem, Score.Term.PREFERENCE, 2 * 101, ada("r1", "a"), ada("r2", "b"));
    }

    @Test
    void A_wish_for_a_department_in_one_rotation_counts_in_that_rotation() {
        Associate associate = new Associate("ada", "home", "leeds", Set.of(), Set.of(), Clearance.SC, Set.of(),
                Set.of(), Set.of(), Map.of(), 0, List.of(Reference.toDepartment("d1").in("r2")));
        Problem problem = Worlds.of(2).opening("a", "d1").associate(associate).problem();
        expect(problem, Score.Term.PREFERENCE, 95, ada("r1", "a"));
        expect(problem, Score.Term.PREFERENCE, 0, ada("r2", "a"));
    }

    @Test
    void The_home_department_as_a_host_costs() {
        Problem problem = Worlds.of(1).opening("inside", "home").associate("ada")
                .weights(weights(0, 15, 0, 0, 0, 0, 0, 0, 0, 0)).problem();
        expect(problem, Score.Term.HOME_DEPARTMENT, 15, ada("r1", "inside"));
    }

    @Test
    void Each_change_of_base_is_a_relocation_and_an_empty_rotation_keeps_the_base() {
        Problem problem = Worlds.of(4).opening("leeds1", "d1").opening("york1", "d2", 1, "york", Phase.BETA)
                .opening("york2", "d3", 1, "york", Phase.LIVE).associate("ada")
                .weights(weights(0, 0, 12, 0, 0, 0, 0, 0, 0, 0)).problem();
        expect(problem, Score.Term.RELOCATION, 24, ada("r1", "york1"), ada("r3", "york2"), ada("r4", "leeds1"));
        expect(problem, Score.Term.RELOCATION, 0, ada("r1", "leeds1"));
    }

    @Test
    void A_skill_that_no_opening_develops_costs_by_the_wish_to_grow_it() {
        Associate associate = new Associate("ada", "home", "leeds", Set.of(), Set.of(), Clearance.SC, Set.of(),
                Set.of(), Set.of(), Map.of(Skill.USER_FOCUS, 3, Skill.AGILE_WORKING, 2), 0, List.of());
        Problem problem = Worlds.of(1).opening("a", "d1", 1, "leeds", Phase.BETA, Skill.USER_FOCUS)
                .associate(associate).weights(weights(0, 0, 0, 2, 4, 0, 0, 0, 0, 0)).problem();
        expect(problem, Score.Term.SKILLS, 6 * 2 + 8, ada("r1", "a"));
        expect(problem, Score.Term.SKILLS, 7 * 2 + 8 + 12);
    }

    @Test
    void Repeated_phases_cost_up_to_five_assignments() {
        Worlds world = Worlds.of(8).associate("ada").weights(weights(0, 0, 0, 0, 0, 5, 0, 0, 0, 0));
        Assignment[] plan = new Assignment[8];
        for (int r = 1; r <= 8; r++) {
            world.opening("o" + r, "d" + r, 1, "leeds", r < 8 ? Phase.BETA : Phase.LIVE);
            plan[r - 1] = ada("r" + r, "o" + r);
        }
        expect(world.problem(), Score.Term.PHASE, 15, plan);
        expect(world.problem(), Score.Term.PHASE, 5, plan[0], plan[1]);
    }

    @Test
    void Who_is_present_without_an_opening_is_unplaced() {
        Associate away = new Associate("ada", "home", "leeds", Set.of(), Set.of(), Clearance.SC, Set.of(),
                Set.of("r2"), Set.of(), Map.of(), 0, List.of());
        Problem problem = Worlds.of(2).associate(away).weights(weights(0, 0, 0, 0, 0, 0, 0, 0, 0, 700)).problem();
        expect(problem, Score.Term.UNPLACED, 700);
    }

    @Test
    void A_department_that_gets_fewer_than_hoped_costs_for_each_missing_one() {
        Problem problem = Worlds.of(1).department(new Department("ons", "ONS", Optional.empty(), 3, List.of()))
                .opening("maps", "ons").associate("ada").weights(weights(0, 0, 0, 0, 0, 0, 60, 0, 0, 0)).problem();
        expect(problem, Score.Term.INTAKE_SHORTFALL, 120, ada("r1", "maps"));
    }

    @Test
    void The_worst_associate_counts_once_more() {
        Problem problem = Worlds.of(1).opening("maps", "ons").opening("tides", "met").associate("ada", "maps", "tides")
                .associate("ben", "tides").weights(weights(95, 0, 0, 0, 0, 0, 0, 10, 0, 0)).problem();
        expect(problem, Score.Term.WORST_ASSOCIATE, 950, ada("r1", "tides"), new Assignment("ben", "r1", "maps"));
    }

    @Test
    void Another_opening_than_the_published_one_is_a_change_and_no_opening_is_none() {
        Problem problem = Worlds.of(2).opening("maps", "ons").opening("tides", "met").associate("ada")
                .published(ada("r1", "maps"), ada("r2", "tides"))
                .weights(weights(0, 0, 0, 0, 0, 0, 0, 0, 40, 0)).problem();
        expect(problem, Score.Term.CHANGE, 40, ada("r1", "tides"));
        expect(problem, Score.Term.CHANGE, 0, ada("r1", "maps"));
    }

    @Test
    void Costs_that_do_not_fit_are_refused_rather_than_wrong() {
        assertThatThrownBy(() -> Math.multiplyExact(Long.MAX_VALUE, 2L)).isInstanceOf(ArithmeticException.class);
        Problem problem = Worlds.of(1).opening("maps", "ons").associate("ada").problem();
        assertThatThrownBy(() -> Score.of(problem, List.of(ada("r1", "maps"), ada("r1", "maps"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void The_board_foretells_moves_and_swaps_exactly() {
        RandomProblems problems = new RandomProblems(77);
        Random random = new Random(77);
        for (int i = 0; i < 300; i++) {
            Problem problem = problems.next();
            ProblemIndex index = new ProblemIndex(problem);
            if (index.associates() == 0 || index.openings() == 0) {
                continue;
            }
            Board board = new Board(index, List.of());
            for (int turn = 0; turn < 10; turn++) {
                int a = random.nextInt(index.associates());
                int b = random.nextInt(index.associates());
                String rotation = index.rotationId(random.nextInt(index.rotations()));
                String opening = random.nextInt(4) == 0 ? null
                        : index.opening(random.nextInt(index.openings())).id();
                long foretold = board.costAfterMove(index.associate(a).id(), rotation, opening);
                board.move(index.associate(a).id(), rotation, opening);
                assertThat(foretold).isEqualTo(board.cost()).isEqualTo(Score.of(board).total())
                        .isEqualTo(new PlainJudge(problem).cost(board.assignments()));
                long swapped = board.costAfterSwap(index.associate(a).id(), index.associate(b).id(), rotation);
                Board after = new Board(index, board.assignments());
                int r = index.rotation(rotation);
                after.move(index.associate(a).id(), rotation, name(index, board.at(b, r)));
                after.move(index.associate(b).id(), rotation, name(index, board.at(a, r)));
                assertThat(swapped).isEqualTo(after.cost());
            }
        }
    }

    private static String name(ProblemIndex index, int o) {
        return o == ProblemIndex.NONE ? null : index.opening(o).id();
    }

    @Test
    void The_rule_book_agrees_with_a_plain_reading_of_the_rules() {
        RandomProblems problems = new RandomProblems(78);
        Random random = new Random(78);
        for (int i = 0; i < 500; i++) {
            Problem problem = problems.next();
            RuleBook rules = new RuleBook(problem);
            PlainJudge judge = new PlainJudge(problem);
            assertThat(rules.breachesOfPins().isEmpty()).isEqualTo(!judge.pinsContradict());
            problem.associates().forEach(a -> assertThat(rules.isUntouched(a.id()))
                    .isEqualTo(judge.untouched().contains(a.id())));
            List<Assignment> plan = new java.util.ArrayList<>(problem.pins().stream().distinct().toList());
            for (Associate a : problem.associates()) {
                for (Problem.Rotation r : problem.rotations()) {
                    if (!problem.openings().isEmpty() && random.nextBoolean()) {
                        plan.add(new Assignment(a.id(), r.id(),
                                problem.openings().get(random.nextInt(problem.openings().size())).id()));
                    }
                }
            }
            assertThat(rules.breachesOf(plan).isEmpty()).isEqualTo(judge.allows(plan));
        }
    }
}
