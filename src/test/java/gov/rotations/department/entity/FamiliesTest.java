package gov.rotations.department.entity;

import static org.assertj.core.api.Assertions.assertThat;

import gov.rotations.department.entity.Families.Link;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FamiliesTest {

    @Test
    void a_department_without_relations_is_its_own_family() {
        assertThat(Families.of(List.of()).familyOf(7)).isEqualTo(7);
    }

    @Test
    void successors_of_one_department_are_one_family_with_it() {
        Families families = Families.of(List.of(new Link(5, 2), new Link(5, 3), new Link(5, 9)));

        assertThat(LongStream.of(2, 3, 5, 9).map(families::familyOf)).containsOnly(2L);
        assertThat(families.familyOf(4)).isEqualTo(4);
    }

    @Test
    void a_merger_and_a_split_far_apart_are_joined_by_the_chain_between_them() {
        List<Link> links = new java.util.ArrayList<>(List.of(new Link(10, 11), new Link(20, 21), new Link(11, 20), new Link(30, 31)));
        Families forwards = Families.of(links);
        Collections.reverse(links);
        Families backwards = Families.of(links);

        assertThat(LongStream.of(10, 11, 20, 21).map(forwards::familyOf)).containsOnly(10L);
        assertThat(LongStream.of(10, 11, 20, 21).map(backwards::familyOf)).containsOnly(10L);
        assertThat(forwards.familyOf(31)).isEqualTo(30);
    }

    @Test
    void relations_that_go_round_in_a_circle_are_one_family() {
        Families families = Families.of(List.of(new Link(3, 1), new Link(1, 2), new Link(2, 3)));

        assertThat(LongStream.of(1, 2, 3).map(families::familyOf)).containsOnly(1L);
    }
}
