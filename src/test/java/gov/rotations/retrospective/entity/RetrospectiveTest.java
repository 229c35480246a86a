package gov.rotations.retrospective.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.PlacementId;
import gov.rotations.retrospective.PlacementStep;
import gov.rotations.retrospective.PulseStep;
import gov.rotations.retrospective.RetrospectiveNotOpen;
import gov.rotations.retrospective.Side;
import gov.rotations.retrospective.ValueMissing;
import gov.rotations.retrospective.ValueStep;
import gov.rotations.retrospective.entity.Retrospective.State;
import gov.rotations.security.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RetrospectiveTest {

    private static final LocalDate END = LocalDate.of(2027, 3, 5);
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final AccountId SOMEBODY = new AccountId(7);

    private final Retrospective retrospective = new Retrospective(new Retrospective.Of(new PlacementId(1), new AssociateId(2), new CohortId(3), new RotationId(4),
        new OpeningId(5), new DepartmentId(6), END), NOW);

    private static Given given(String gained) {
        return new Given(ValueStep.SOME, gained, PlacementStep.GOOD, PulseStep.MOSTLY, PulseStep.PARTLY, " the half day with users ", " ");
    }

    private void answer(Side side, String gained, LocalDate today) {
        retrospective.answer(side, given(gained), SOMEBODY, NOW, today);
    }

    @Test
    void both_sides_answer_in_either_order_and_then_read_each_other() {
        assertThat(retrospective.state()).isEqualTo(State.ASKED);
        answer(Side.HOST, "fewer calls", END);
        assertThat(retrospective.state()).isEqualTo(State.ONE_SIDE);
        assertThat(retrospective.isShown(END)).isFalse();
        answer(Side.ASSOCIATE, "plainer letters", END);
        assertThat(retrospective.state()).isEqualTo(State.TOGETHER);
        assertThat(retrospective.isShown(END)).isTrue();
        assertThat(retrospective.togetherAt()).isEqualTo(NOW);
    }

    @Test
    void an_answer_changes_until_both_have_given_theirs() {
        answer(Side.ASSOCIATE, "first words", END);
        answer(Side.ASSOCIATE, "second words", END);

        assertThat(retrospective.state()).isEqualTo(State.ONE_SIDE);
        assertThat(retrospective.of(Side.ASSOCIATE)).get().extracting(one -> one.given().gained()).isEqualTo("second words");
        answer(Side.HOST, "fewer calls", END);
        assertThatThrownBy(() -> answer(Side.ASSOCIATE, "third words", END)).isInstanceOf(RetrospectiveNotOpen.class);
        assertThatThrownBy(() -> answer(Side.HOST, "other words", END)).isInstanceOf(RetrospectiveNotOpen.class);
    }

    @Test
    void the_last_day_to_answer_is_the_sixtieth_after_the_end() {
        answer(Side.ASSOCIATE, "in time", END.plusDays(60));

        assertThatThrownBy(() -> answer(Side.HOST, "too late", END.plusDays(61))).isInstanceOf(RetrospectiveNotOpen.class);
        assertThatThrownBy(() -> retrospective.close(END.plusDays(60))).isInstanceOf(RetrospectiveNotOpen.class);
        retrospective.close(END.plusDays(61));
        assertThat(retrospective.state()).isEqualTo(State.CLOSED);
        assertThatThrownBy(() -> retrospective.close(END.plusDays(62))).isInstanceOf(RetrospectiveNotOpen.class);
    }

    @Test
    void who_waits_in_vain_reads_the_other_a_month_after_the_end() {
        answer(Side.ASSOCIATE, "plainer letters", END);

        assertThat(retrospective.isShown(END.plusDays(30))).isFalse();
        assertThat(retrospective.isShown(END.plusDays(31))).isTrue();
        answer(Side.HOST, "fewer calls", END.plusDays(40));
        assertThat(retrospective.state()).isEqualTo(State.TOGETHER);
    }

    @Test
    void a_host_says_nothing_about_how_the_associate_felt_and_blanks_are_nothing() {
        answer(Side.HOST, " fewer calls ", END);

        Given kept = retrospective.of(Side.HOST).orElseThrow().given();
        assertThat(kept).isEqualTo(new Given(ValueStep.SOME, "fewer calls", null, null, null, "the half day with users", null));
        assertThat(kept.toString()).doesNotContain("fewer");
    }

    @Test
    void what_users_got_has_to_be_said() {
        assertThatThrownBy(() -> given("  ")).isInstanceOf(ValueMissing.class);
        assertThatThrownBy(() -> new Given(null, "something", null, null, null, null, null)).isInstanceOf(ValueMissing.class);
    }
}
