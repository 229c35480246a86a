package gov.rotations.placement.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HardRuleTest {

    private static Assignment line(String associate, String rotation, String opening) {
        return new Assignment(associate, rotation, opening);
    }

    private static Opening opening(String id, Clearance clearance, String location, String... supports) {
        return new Opening(id, "dvla", location, List.of(new Opening.Seats("r1", 1)), clearance, Set.of(),
                Phase.BETA, Set.of(supports));
    }

    private static Associate ada(Set<String> requires, Set<String> absent, Set<String> previous) {
        return new Associate("ada", "home", "leeds", Set.of(), Set.of("york"), Clearance.SC, requires, absent,
                previous, Map.of(), 0, List.of());
    }

    /** What the plan breaks, and that the same move on an empty board would break the same. */
    private static void expect(Problem problem, HardRule rule, Assignment... plan) {
        RuleBook rules = new RuleBook(problem);
        assertThat(rules.breachesOf(List.of(plan))).extracting(Breach::rule).containsExactly(rule);
        if (plan.length == 1) {
            Board empty = new Board(problem, List.of());
            assertThat(rules.breachesOfMove(empty, plan[0].associateId(), plan[0].rotationId(), plan[0].openingId()))
                    .extracting(Breach::rule).containsExactly(rule);
            return;
        }
        Assignment last = plan[plan.length - 1];
        Board board = new Board(problem, List.of(plan).subList(0, plan.length - 1));
        if (rule != HardRule.ONE) {
            assertThat(rules.breachesOfMove(board, last.associateId(), last.rotationId(), last.openingId()))
                    .extracting(Breach::rule).containsExactly(rule);
        }
    }

    @Test
    void Ada_may_go_where_nothing_speaks_against_it() {
        Problem problem = Worlds.of(2).opening("licences", "dvla").associate("ada").problem();
        assertThat(new RuleBook(problem).breachesOf(List.of(line("ada", "r1", "licences")))).isEmpty();
    }

    @Test
    void Ada_cannot_have_two_openings_in_one_rotation() {
        Problem problem = Worlds.of(1).opening("licences", "dvla").opening("maps", "ons").associate("ada").problem();
        expect(problem, HardRule.ONE, line("ada", "r1", "licences"), line("ada", "r1", "maps"));
    }

    @Test
    void An_opening_takes_nobody_in_a_rotation_it_does_not_offer() {
        Problem problem = Worlds.of(2).opening(opening("licences", Clearance.BPSS, "leeds")).associate("ada").problem();
        expect(problem, HardRule.OFFERED, line("ada", "r2", "licences"));
    }

    @Test
    void An_opening_with_no_seats_offers_none() {
        Problem problem = Worlds.of(1).opening("licences", "dvla", 0, "leeds", Phase.BETA).associate("ada").problem();
        expect(problem, HardRule.OFFERED, line("ada", "r1", "licences"));
    }

    @Test
    void Ada_and_Ben_cannot_share_a_single_seat() {
        Problem problem = Worlds.of(1).opening("licences", "dvla").associate("ada").associate("ben").problem();
        expect(problem, HardRule.CAPACITY, line("ada", "r1", "licences"), line("ben", "r1", "licences"));
    }

    @Test
    void A_department_takes_no_more_than_its_maximum_over_all_its_openings() {
        Problem problem = Worlds.of(1)
                .department(new Department("dvla", "DVLA", Optional.empty(), 0,
                        List.of(new Department.MaximumIntake("r1", 1))))
                .opening("licences", "dvla").opening("plates", "dvla").associate("ada").associate("ben").problem();
        expect(problem, HardRule.DEPARTMENT_MAXIMUM, line("ada", "r1", "licences"), line("ben", "r1", "plates"));
    }

    @Test
    void Ada_is_not_placed_while_she_is_away() {
        Problem problem = Worlds.of(1).opening("licences", "dvla")
                .associate(ada(Set.of(), Set.of("r1"), Set.of())).problem();
        expect(problem, HardRule.ABSENT, line("ada", "r1", "licences"));
    }

    @Test
    void Ada_is_not_cleared_for_a_DV_opening() {
        Problem problem = Worlds.of(1).opening(opening("housing", Clearance.DV, "leeds")).associate("ada").problem();
        expect(problem, HardRule.CLEARANCE, line("ada", "r1", "housing"));
    }

    @Test
    void Ada_cannot_work_in_Truro() {
        Problem problem = Worlds.of(1).opening(opening("tides", Clearance.BPSS, "truro")).associate("ada").problem();
        expect(problem, HardRule.LOCATION, line("ada", "r1", "tides"));
    }

    @Test
    void Ada_needs_an_opening_that_supports_what_she_requires() {
        Problem problem = Worlds.of(1).opening(opening("licences", Clearance.BPSS, "leeds", "part-time"))
                .associate(ada(Set.of("step-free"), Set.of(), Set.of())).problem();
        expect(problem, HardRule.NEEDS, line("ada", "r1", "licences"));
    }

    @Test
    void Ada_does_not_return_to_a_department_whose_predecessor_she_was_in() {
        Problem problem = Worlds.of(1)
                .department(new Department("old", "Old", Optional.of("vehicles"), 0, List.of()))
                .department(new Department("dvla", "DVLA", Optional.of("vehicles"), 0, List.of()))
                .opening("licences", "dvla").associate(ada(Set.of(), Set.of(), Set.of("old"))).problem();
        expect(problem, HardRule.SEEN_BEFORE, line("ada", "r1", "licences"));
    }

    @Test
    void One_plan_does_not_send_Ada_to_the_same_family_twice() {
        Problem problem = Worlds.of(2).opening("licences", "dvla").opening("plates", "dvla").associate("ada").problem();
        expect(problem, HardRule.FAMILY_TWICE, line("ada", "r1", "licences"), line("ada", "r2", "plates"));
    }

    @Test
    void What_was_declined_stays_declined() {
        Problem problem = Worlds.of(2).opening("licences", "dvla").associate("ada")
                .declined("ada", Reference.toDepartment("dvla").in("r1")).problem();
        expect(problem, HardRule.DECLINED, line("ada", "r1", "licences"));
        assertThat(new RuleBook(problem).breachesOf(List.of(line("ada", "r2", "licences")))).isEmpty();
    }

    @Test
    void A_pin_must_stand() {
        Problem problem = Worlds.of(1).opening("licences", "dvla").opening("maps", "ons").associate("ada")
                .pin("ada", "r1", "licences").problem();
        RuleBook rules = new RuleBook(problem);
        assertThat(rules.breachesOf(List.of())).extracting(Breach::rule).containsExactly(HardRule.PIN);
        Board board = new Board(problem, List.of(line("ada", "r1", "licences")));
        assertThat(rules.breachesOfMove(board, "ada", "r1", "maps")).extracting(Breach::rule)
                .containsExactly(HardRule.PIN);
        assertThat(rules.breachesOfMove(board, "ada", "r1", null)).extracting(Breach::rule)
                .containsExactly(HardRule.PIN);
    }

    @Test
    void No_more_untouched_people_move_than_agreed() {
        Problem problem = Worlds.of(1).opening("licences", "dvla").opening("maps", "ons").associate("ada")
                .published(line("ada", "r1", "licences")).maximumMoved(0).problem();
        RuleBook rules = new RuleBook(problem);
        assertThat(rules.breachesOf(List.of(line("ada", "r1", "maps")))).extracting(Breach::rule)
                .containsExactly(HardRule.MOVES);
        Board board = new Board(problem, List.of(line("ada", "r1", "licences")));
        assertThat(rules.breachesOfMove(board, "ada", "r1", "maps")).extracting(Breach::rule)
                .containsExactly(HardRule.MOVES);
    }

    @Test
    void Whoever_lost_a_published_seat_is_touched_and_so_is_who_shares_an_overfull_one() {
        Problem problem = Worlds.of(1).opening("licences", "dvla").opening("maps", "ons")
                .associate("ada").associate("ben").associate("cleo").associate("dan")
                .published(line("ada", "r1", "licences"), line("ben", "r1", "licences"), line("cleo", "r1", "maps"))
                .problem();
        RuleBook rules = new RuleBook(problem);
        assertThat(List.of("ada", "ben", "cleo", "dan")).filteredOn(rules::isUntouched).containsExactly("cleo");
    }

    @Test
    void A_pin_elsewhere_touches_its_associate_and_a_pin_in_the_seat_its_holder() {
        Problem problem = Worlds.of(1).opening("licences", "dvla").opening("maps", "ons").opening("tides", "met")
                .associate("ada").associate("ben").associate("cleo")
                .published(line("ada", "r1", "licences"), line("ben", "r1", "maps"), line("cleo", "r1", "tides"))
                .pin("ada", "r1", "maps").problem();
        RuleBook rules = new RuleBook(problem);
        assertThat(List.of("ada", "ben", "cleo")).filteredOn(rules::isUntouched).containsExactly("cleo");
    }

    @Test
    void Pins_that_cannot_stand_together_are_named() {
        Problem problem = Worlds.of(1).opening("licences", "dvla").associate("ada").associate("ben")
                .pin("ada", "r1", "licences").pin("ben", "r1", "licences").pin("ben", "r1", "licences").problem();
        assertThat(new RuleBook(problem).breachesOfPins()).extracting(Breach::rule, Breach::openingId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(HardRule.CAPACITY, "licences"));
    }

    @Test
    void A_swap_is_judged_for_both() {
        Problem problem = Worlds.of(1).opening(opening("housing", Clearance.SC, "leeds")).opening("maps", "ons")
                .associate("ada").associate(new Associate("ben", "home", "leeds", Set.of(), Set.of(), Clearance.BPSS,
                        Set.of(), Set.of(), Set.of(), Map.of(), 0, List.of())).problem();
        Board board = new Board(problem, List.of(line("ada", "r1", "housing"), line("ben", "r1", "maps")));
        assertThat(new RuleBook(problem).breachesOfSwap(board, "ada", "ben", "r1"))
                .extracting(Breach::rule, Breach::associateId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(HardRule.CLEARANCE, "ben"));
    }

    @Test
    void The_reasons_for_an_empty_rotation_count_the_openings_each_rule_excludes() {
        Problem problem = Worlds.of(1).opening(opening("housing", Clearance.DV, "truro")).opening("maps", "ons")
                .associate("ada").associate("ben").problem();
        Board board = new Board(problem, List.of(line("ben", "r1", "maps")));
        assertThat(new RuleBook(problem).whyUnplaced(board, "ada", "r1")).containsExactlyInAnyOrder(
                "clearance: 1 of 2 openings", "location: 1 of 2 openings", "capacity: 1 of 2 openings");
    }

    @Test
    void Every_rule_has_the_name_of_the_contract() {
        assertThat(HardRule.values()).extracting(HardRule::key).containsExactly("one", "offered", "capacity",
                "department-maximum", "absent", "clearance", "location", "needs", "seen-before", "family-twice",
                "declined", "pin", "moves");
        assertThat(HardRule.of("family-twice")).isEqualTo(HardRule.FAMILY_TWICE);
    }
}
