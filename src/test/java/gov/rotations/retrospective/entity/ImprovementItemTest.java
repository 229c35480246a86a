package gov.rotations.retrospective.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.retrospective.ImprovementNotOpen;
import gov.rotations.retrospective.ImprovementTheme;
import gov.rotations.retrospective.OutcomeMissing;
import gov.rotations.retrospective.entity.ImprovementItem.State;
import gov.rotations.security.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImprovementItemTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final LocalDate SPRING = LocalDate.of(2027, 4, 1);
    private static final AccountId OWNER = new AccountId(9);

    private final ImprovementItem item = ImprovementItem.proposed(ImprovementTheme.PLACING, " Tell people earlier ", " ", new AccountId(7), NOW);

    @Test
    void it_is_agreed_begun_and_done_with_words_about_what_became_of_it() {
        item.agree(OWNER, SPRING);
        item.begin();
        item.finish(" Eight weeks now ", NOW);

        assertThat(item.state()).isEqualTo(State.DONE);
        assertThat(item.outcome()).isEqualTo("Eight weeks now");
        assertThat(item.settledAt()).isEqualTo(NOW);
        assertThat(item.what()).isEqualTo("Tell people earlier");
        assertThat(item.why()).isNull();
    }

    @Test
    void nobody_begins_what_is_not_agreed_or_finishes_what_has_not_begun() {
        assertThatThrownBy(item::begin).isInstanceOf(ImprovementNotOpen.class);
        item.agree(null, SPRING);
        assertThatThrownBy(() -> item.finish("done", NOW)).isInstanceOf(ImprovementNotOpen.class);
        assertThatThrownBy(() -> item.agree(OWNER, SPRING)).isInstanceOf(ImprovementNotOpen.class);
    }

    @Test
    void it_is_dropped_at_any_step_before_the_end_with_a_reason() {
        assertThatThrownBy(() -> item.drop(" ", NOW)).isInstanceOf(OutcomeMissing.class);
        assertThat(Arrays.stream(State.values()).filter(state -> state.mayBecome(State.DROPPED))).containsExactly(State.PROPOSED, State.AGREED, State.DOING);
        item.drop("We cannot pay for it", NOW);

        assertThat(item.isOver()).isTrue();
        assertThatThrownBy(() -> item.change(ImprovementTheme.OTHER, "other", null, SPRING)).isInstanceOf(ImprovementNotOpen.class);
    }

    @Test
    void made_of_a_retrospective_it_names_nobody() {
        assertThat(ImprovementItem.ofLookingBack(ImprovementTheme.WORKING, "Order laptops earlier", null, NOW)).satisfies(made -> {
            assertThat(made.proposedBy()).isNull();
            assertThat(made.isLookingBack()).isTrue();
        });
    }
}
