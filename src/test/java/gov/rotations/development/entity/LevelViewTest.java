package gov.rotations.development.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.AssociateId;
import gov.rotations.development.CheckInNotOpen;
import gov.rotations.development.Confidence;
import gov.rotations.development.LevelViewNotOpen;
import gov.rotations.development.Moment;
import gov.rotations.development.NothingStated;
import gov.rotations.development.Voice;
import gov.rotations.security.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LevelViewTest {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Statement WORKING = new Statement("user-focus", 2, false, Confidence.HIGH, "ran three rounds");

    private static LevelView draft() {
        return new LevelView(new AssociateId(1), new AccountId(2), Voice.SELF, Moment.START, "", "2016.1", NOW);
    }

    private static LevelView shared() {
        LevelView view = draft();
        view.say(List.of(WORKING));
        view.share(NOW);
        return view;
    }

    @Test
    void it_is_shared_talked_about_and_closed_in_this_order() {
        LevelView view = shared();
        assertThatThrownBy(() -> view.close(NOW)).isInstanceOf(LevelViewNotOpen.class);
        view.discuss(TODAY);
        view.close(NOW);

        assertThat(view.state()).isEqualTo(LevelView.State.CLOSED);
        assertThat(view.discussedOn()).isEqualTo(TODAY);
    }

    @Test
    void closed_it_never_changes_again() {
        LevelView view = shared();
        view.discuss(TODAY);
        view.close(NOW);

        assertThatThrownBy(() -> view.say(List.of())).isInstanceOf(LevelViewNotOpen.class);
        assertThatThrownBy(view::reopen).isInstanceOf(LevelViewNotOpen.class);
        assertThatThrownBy(() -> view.carryOver("2027.1", List.of())).isInstanceOf(LevelViewNotOpen.class);
        assertThatThrownBy(view::stay).isInstanceOf(LevelViewNotOpen.class);
        assertThatThrownBy(() -> view.share(NOW)).isInstanceOf(LevelViewNotOpen.class);
        assertThatThrownBy(() -> view.discuss(TODAY)).isInstanceOf(LevelViewNotOpen.class);
        assertThat(view.current().statements()).containsExactly(WORKING);
    }

    @Test
    void reopened_it_gets_a_new_revision_and_what_was_read_stays() {
        LevelView view = shared();
        view.reopen();
        view.say(List.of(new Statement("user-focus", 3, false, null, null)));

        assertThat(view.stated().orElseThrow().statements()).as("others read on").containsExactly(WORKING);
        assertThat(view.current().number()).isEqualTo(2);
        view.share(NOW);
        assertThat(view.stated().orElseThrow().statements()).singleElement().satisfies(said -> assertThat(said.level()).isEqualTo(3));
        assertThat(view.revisions().get(0).statements()).containsExactly(WORKING);
    }

    @Test
    void talked_about_it_cannot_be_reopened() {
        LevelView view = shared();
        view.discuss(TODAY);
        assertThatThrownBy(view::reopen).isInstanceOf(LevelViewNotOpen.class);
    }

    @Test
    void missing_is_missing_and_a_view_that_says_nothing_is_not_shared() {
        LevelView view = draft();
        view.say(List.of(new Statement("user-focus", null, false, Confidence.HIGH, "  ")));

        assertThat(view.current().statements()).isEmpty();
        assertThatThrownBy(() -> view.share(NOW)).isInstanceOf(NothingStated.class);
        view.say(List.of(new Statement("user-focus", null, true, null, null), new Statement("agile-working", 0, false, null, null)));
        view.share(NOW);
        assertThat(view.current().statements()).extracting(Statement::level).containsExactlyInAnyOrder(null, 0);
    }

    @Test
    void a_level_is_between_nought_and_four_or_somebody_is_not_sure() {
        assertThatThrownBy(() -> new Statement("user-focus", 5, false, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Statement("user-focus", -1, false, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Statement("user-focus", 2, true, null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(WORKING.toString()).as("words are not for logs").doesNotContain("three rounds");
    }

    @Test
    void carried_over_it_keeps_what_was_written_against_the_edition_before() {
        LevelView view = draft();
        view.say(List.of(WORKING));
        view.carryOver("2027.1", List.of(WORKING.movedTo("people")));

        assertThat(view.edition()).isEqualTo("2027.1");
        assertThat(view.revisions().get(0).edition()).isEqualTo("2016.1");
        assertThat(view.revisions().get(0).statements()).containsExactly(WORKING);
        assertThat(view.stated()).isEmpty();
    }

    @Test
    void a_check_in_is_agreed_by_the_other_one_and_held_once_it_has_begun() {
        CheckIn checkIn = new CheckIn(new AssociateId(1), new AccountId(2), new AccountId(2), NOW, 30, "online");
        assertThatThrownBy(() -> checkIn.agree(new AccountId(2))).isInstanceOf(CheckInNotOpen.class);
        checkIn.agree(new AccountId(3));
        assertThatThrownBy(() -> checkIn.hold(NOW.minusSeconds(1))).isInstanceOf(CheckInNotOpen.class);
        checkIn.hold(NOW);
        checkIn.note(" we look again in May ");
        assertThat(checkIn.agreed()).isEqualTo("we look again in May");
        assertThatThrownBy(checkIn::cancel).isInstanceOf(CheckInNotOpen.class);
    }

    @Test
    void an_agreed_goal_is_settled_once() {
        AgreedGoal goal = new AgreedGoal(new AssociateId(1), new AccountId(2), "one page", null);
        goal.tick(TODAY);
        assertThat(goal.state()).isEqualTo(AgreedGoal.State.DONE);
        assertThatThrownBy(() -> goal.drop(TODAY)).isInstanceOf(CheckInNotOpen.class);
    }
}
