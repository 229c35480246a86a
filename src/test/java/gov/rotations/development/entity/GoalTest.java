package gov.rotations.development.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.GoalNotOpen;
import gov.rotations.skills.SkillKey;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoalTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    private static Goal goal() {
        Goal goal = new Goal(new AssociateId(1));
        goal.say("Run a review alone", SkillKey.AGILE_WORKING, TODAY.plusDays(30));
        return goal;
    }

    @Test
    void it_is_reached_or_dropped_and_either_can_be_taken_up_again() {
        Goal goal = goal();
        goal.reach(TODAY);
        assertThat(goal.state()).isEqualTo(Goal.State.DONE);
        assertThat(goal.closedOn()).isEqualTo(TODAY);
        goal.reopen();
        assertThat(goal.closedOn()).isNull();
        goal.drop(TODAY);
        assertThat(goal.state()).isEqualTo(Goal.State.DROPPED);
        goal.reopen();
        assertThat(goal.state()).isEqualTo(Goal.State.OPEN);
    }

    @Test
    void what_is_over_keeps_its_words() {
        Goal goal = goal();
        goal.reach(TODAY);
        assertThatThrownBy(() -> goal.say("Something else", null, null)).isInstanceOf(GoalNotOpen.class);
        assertThatThrownBy(() -> goal.drop(TODAY)).isInstanceOf(GoalNotOpen.class);
        assertThatThrownBy(() -> goal().reopen()).isInstanceOf(GoalNotOpen.class);
    }
}
