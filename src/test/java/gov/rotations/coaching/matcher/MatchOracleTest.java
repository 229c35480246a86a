package gov.rotations.coaching.matcher;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.coaching.matcher.MatchProblem.Pair;
import gov.rotations.coaching.matcher.MatchProblem.Pin;
import gov.rotations.coaching.matcher.MatchProblem.Supporter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchOracleTest {

    private static final int PROBLEMS_EACH = 4000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void The_first_of_the_cheapest_matches_is_found_and_proven(long seed) {
        RandomMatches problems = new RandomMatches(seed);
        int contradictory = 0;
        int unmatched = 0;
        for (int i = 0; i < PROBLEMS_EACH; i++) {
            MatchProblem problem = problems.small();
            ExhaustiveMatcher oracle = new ExhaustiveMatcher(problem);
            List<Match.Pair> best = oracle.best();
            Match match = new Matcher().match(problem);
            if (best == null) {
                assertThat(match.status()).as("%s", problem).isEqualTo(Match.Status.CONTRADICTORY);
                assertThat(match.faults()).isNotEmpty();
                assertThat(match.pairs()).isEmpty();
                assertThat(match.unmatched()).isEmpty();
                contradictory++;
                continue;
            }
            assertThat(match.status()).isEqualTo(Match.Status.OPTIMAL);
            assertThat(match.cost()).as("%s", problem).isEqualTo(oracle.bestCost()).isEqualTo(match.lowerBound())
                    .isEqualTo(ExhaustiveMatcher.cost(problem, match.pairs()));
            assertThat(match.pairs()).as("%s", problem).isEqualTo(best);
            assertThat(match.pairs().size() + match.unmatched().size()).isEqualTo(problem.associates().size());
            assertThat(match.unmatched()).allMatch(who -> !who.reasons().isEmpty());
            unmatched += match.unmatched().isEmpty() ? 0 : 1;
        }
        assertThat(contradictory).isBetween(PROBLEMS_EACH / 50, PROBLEMS_EACH / 3);
        assertThat(unmatched).isGreaterThan(PROBLEMS_EACH / 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void The_order_of_the_lists_changes_nothing(long seed) {
        RandomMatches problems = new RandomMatches(seed);
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            MatchProblem problem = i % 50 == 0 ? problems.dense(30, 12, 3, 4) : problems.small();
            MatchProblem other = new MatchProblem(problem.id(), shuffled(problem.associates(), random),
                    shuffled(problem.supporters(), random), shuffled(problem.pairs(), random),
                    shuffled(problem.pins(), random), problem.loadCosts(), problem.unmatchedCost());
            assertThat(new Matcher().match(other)).isEqualTo(new Matcher().match(problem));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void Other_names_in_the_same_order_give_the_same_match(long seed) {
        RandomMatches problems = new RandomMatches(seed);
        for (int i = 0; i < 500; i++) {
            MatchProblem problem = problems.small();
            MatchProblem renamed = new MatchProblem(problem.id(), problem.associates().stream().map(id -> "Z" + id).toList(),
                    problem.supporters().stream().map(s -> new Supporter("Q" + s.id(), s.capacity())).toList(),
                    problem.pairs().stream().map(p -> new Pair("Z" + p.associateId(), "Q" + p.supporterId(), p.cost())).toList(),
                    problem.pins().stream().map(p -> new Pin("Z" + p.associateId(), "Q" + p.supporterId())).toList(),
                    problem.loadCosts(), problem.unmatchedCost());
            Match match = new Matcher().match(problem);
            Match other = new Matcher().match(renamed);
            assertThat(other.cost()).isEqualTo(match.cost());
            assertThat(other.pairs()).isEqualTo(match.pairs().stream()
                    .map(p -> new Match.Pair("Z" + p.associateId(), "Q" + p.supporterId())).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void A_supporter_with_room_for_three_is_as_good_as_three_with_room_for_one(int seed) {
        for (int i = 0; i < 20; i++) {
            MatchProblem problem = new RandomMatches(100L * seed + i).dense(40, 14, 3, 50);
            List<Supporter> places = new ArrayList<>();
            List<Pair> pairs = new ArrayList<>();
            for (int k = 0; k < 3; k++) {
                String place = ":" + k;
                long load = problem.loadCosts().get(k);
                problem.supporters().forEach(s -> places.add(new Supporter(s.id() + place, 1)));
                problem.pairs().forEach(p -> pairs.add(new Pair(p.associateId(), p.supporterId() + place, p.cost() + load)));
            }
            MatchProblem expanded = new MatchProblem("x", problem.associates(), places, pairs, List.of(), List.of(0L),
                    problem.unmatchedCost());
            assertThat(new Matcher().match(problem).cost()).isEqualTo(new Matcher().match(expanded).cost())
                    .isEqualTo(new PlainHungarian(expanded).leastCost());
        }
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
