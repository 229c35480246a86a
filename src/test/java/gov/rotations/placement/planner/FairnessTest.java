package gov.rotations.placement.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FairnessTest {

    @Test
    void Wishes_are_counted_by_rank_and_people_without_a_list_apart() {
        Problem problem = Worlds.of(1).opening("a", "d1").opening("b", "d2").opening("c", "d3").opening("d", "d4")
                .associate("ada", "a").associate("ben", "a", "b").associate("cleo", "a").associate("dan")
                .associate("eve", "a").problem();
        Fairness fairness = Fairness.of(new Board(problem, List.of(new Assignment("ada", "r1", "a"),
                new Assignment("ben", "r1", "b"), new Assignment("cleo", "r1", "c"),
                new Assignment("dan", "r1", "d"))));
        assertThat(fairness.byRank()).containsExactly(1, 1);
        assertThat(fairness.unranked()).isEqualTo(1);
        assertThat(fairness.withoutList()).isEqualTo(1);
        assertThat(fairness.unplaced()).isEqualTo(1);
        assertThat(fairness.placementRate()).isEqualTo(0.8);
        assertThat(fairness.shareWithin(1)).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(fairness.meanRank()).isCloseTo(5 / 3.0, within(1e-9));
        assertThat(fairness.medianRank()).isEqualTo(2);
        assertThat(fairness.smallestUse()).isZero();
        assertThat(fairness.jain()).isCloseTo(185.0 * 185 / (4 * (10000 + 6400 + 25)), within(1e-9));
        assertThat(fairness.gini()).isCloseTo((100 - 80 + 100 - 5 + 100 + 80 - 5 + 80 + 5) / (4.0 * 185), within(1e-9));
    }

    @Test
    void Where_everybody_has_the_first_wish_all_is_even() {
        Problem problem = Worlds.of(1).opening("a", "d1").opening("b", "d2").associate("ada", "a")
                .associate("ben", "b").problem();
        Fairness fairness = Fairness.of(new Board(problem, List.of(new Assignment("ada", "r1", "a"),
                new Assignment("ben", "r1", "b"))));
        assertThat(fairness.jain()).isEqualTo(1);
        assertThat(fairness.gini()).isZero();
        assertThat(fairness.smallestUse()).isEqualTo(100);
    }
}
