package gov.rotations.coaching.matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.coaching.matcher.MatchProblem.Pair;
import gov.rotations.coaching.matcher.MatchProblem.Pin;
import gov.rotations.coaching.matcher.MatchProblem.Supporter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MatcherTest {

    private final List<String> associates = new ArrayList<>(List.of("ada", "ben"));
    private final List<Supporter> supporters = new ArrayList<>(List.of(new Supporter("kim", 2), new Supporter("lea", 1)));
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Pin> pins = new ArrayList<>();
    private List<Long> loadCosts = List.of(0L);
    private long unmatchedCost = 1000;

    private Match match() {
        return new Matcher().match(new MatchProblem("m", associates, supporters, pairs, pins, loadCosts, unmatchedCost));
    }

    private void everyPairCosts(long cost) {
        associates.forEach(a -> supporters.forEach(s -> pairs.add(new Pair(a, s.id(), cost))));
    }

    private static Match.Pair pair(String associate, String supporter) {
        return new Match.Pair(associate, supporter);
    }

    @Test
    void Among_equals_the_smaller_ids_come_first() {
        everyPairCosts(5);
        assertThat(match().pairs()).containsExactly(pair("ada", "kim"), pair("ben", "kim"));
    }

    @Test
    void Load_costs_spread_people_over_supporters() {
        everyPairCosts(5);
        loadCosts = List.of(0L, 1L);
        assertThat(match().pairs()).containsExactly(pair("ada", "kim"), pair("ben", "lea"));
        assertThat(match().cost()).isEqualTo(10);
    }

    @Test
    void A_list_that_ends_comes_before_one_that_goes_on() {
        everyPairCosts(5);
        unmatchedCost = 5;
        assertThat(match().pairs()).isEmpty();
        assertThat(match().unmatched()).extracting(Match.Unmatched::associateId).containsExactly("ada", "ben");
    }

    @Test
    void But_where_somebody_is_matched_anyway_the_smaller_associate_is_matched_too() {
        everyPairCosts(5);
        unmatchedCost = 5;
        pins.add(new Pin("ben", "lea"));
        assertThat(match().pairs()).containsExactly(pair("ada", "kim"), pair("ben", "lea"));
    }

    @Test
    void Ids_are_compared_by_code_point() {
        associates.addAll(List.of("\uFFFD", "\uD83D\uDE00", "Z", "é"));
        assertThat(match().unmatched()).extracting(Match.Unmatched::associateId)
                .containsExactly("Z", "ada", "ben", "é", "\uFFFD", "\uD83D\uDE00");
    }

    @Test
    void Whoever_stays_unmatched_is_told_why() {
        supporters.add(new Supporter("max", 0));
        associates.addAll(List.of("cyd", "dan", "eva"));
        pairs.add(new Pair("ada", "lea", 1));
        pairs.add(new Pair("ben", "lea", 2));
        pairs.add(new Pair("cyd", "max", 1));
        pairs.add(new Pair("dan", "kim", 2000));
        assertThat(match().unmatched()).extracting(who -> who.associateId() + ": " + who.reasons().get(0)).containsExactly(
                "ben: every allowed supporter is full", "cyd: no allowed supporter takes anybody",
                "dan: no allowed supporter with a free place costs less than staying unmatched",
                "eva: no allowed supporter");
    }

    @Test
    void A_pin_stands_whatever_it_costs() {
        everyPairCosts(5);
        pairs.set(0, new Pair("ada", "kim", 5000));
        pins.add(new Pin("ada", "kim"));
        assertThat(match().pairs()).containsExactly(pair("ada", "kim"), pair("ben", "kim"));
        assertThat(match().cost()).isEqualTo(5005).isEqualTo(match().lowerBound());
    }

    @Test
    void Costs_near_the_edge_of_64_bits_are_counted_exactly_or_refused() {
        long large = Long.MAX_VALUE / 40;
        everyPairCosts(large);
        unmatchedCost = large + 1;
        assertThat(match().cost()).isEqualTo(2 * large);
        unmatchedCost = Long.MAX_VALUE / 4;
        assertThatThrownBy(this::match).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void A_problem_that_contradicts_its_own_form_is_refused() {
        pins.add(new Pin("ada", "kim"));
        assertThatThrownBy(this::match).isInstanceOf(IllegalArgumentException.class);
        pins.clear();
        loadCosts = List.of(2L, 1L);
        assertThatThrownBy(this::match).isInstanceOf(IllegalArgumentException.class);
        loadCosts = List.of(0L);
        pairs.add(new Pair("ada", "nobody", 1));
        assertThatThrownBy(this::match).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void Large_problems_full_of_ties_are_proven_too() {
        assertThat(new Matcher().match(new RandomMatches(1).dense(300, 120, 3, 3)).pairs()).hasSize(300);
        assertThat(new Matcher().match(new RandomMatches(2).wishes(300, 120, 3)).status()).isEqualTo(Match.Status.OPTIMAL);
        assertThat(new Matcher().match(new RandomMatches(3).product(100, 40, 2)).pairs()).hasSize(80);
    }
}
