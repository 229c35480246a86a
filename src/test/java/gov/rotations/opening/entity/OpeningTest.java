package gov.rotations.opening.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.Need;
import gov.rotations.cohort.RotationId;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.LocationId;
import gov.rotations.opening.OpeningIncomplete;
import gov.rotations.opening.OpeningNotOpen;
import gov.rotations.opening.Phase;
import gov.rotations.opening.ProductKind;
import gov.rotations.opening.entity.Opening.Gap;
import gov.rotations.opening.entity.Opening.State;
import gov.rotations.skills.SkillKey;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningTest {

    private static final Map<State, Set<State>> MOVES = Map.of(
        State.DRAFT, EnumSet.of(State.SUBMITTED, State.WITHDRAWN),
        State.SUBMITTED, EnumSet.of(State.LISTED, State.CHANGES_REQUESTED, State.REJECTED, State.WITHDRAWN),
        State.CHANGES_REQUESTED, EnumSet.of(State.SUBMITTED, State.WITHDRAWN),
        State.LISTED, EnumSet.of(State.WITHDRAWN, State.EXPIRED),
        State.WITHDRAWN, EnumSet.noneOf(State.class),
        State.EXPIRED, EnumSet.noneOf(State.class),
        State.REJECTED, EnumSet.noneOf(State.class));
    private static final Instant NOW = Instant.parse("2027-05-04T09:00:00Z");
    private static final Act ACT = new Act("Priya", NOW, null);
    private static final RotationId FIRST = new RotationId(1);
    private static final RotationId SECOND = new RotationId(2);
    private static final LocationId LEEDS = new LocationId(1);
    private static final LocationId CARDIFF = new LocationId(2);
    private static final Lists LISTS = new Lists(Set.of(Need.STEP_FREE), Set.of(SkillKey.USER_FOCUS), Set.of("defence"));

    @ParameterizedTest
    @EnumSource(State.class)
    void a_state_leads_exactly_where_the_programme_says(State state) {
        for (State next : State.values()) {
            assertThat(state.mayBecome(next)).as("%s to %s", state, next).isEqualTo(MOVES.get(state).contains(next));
        }
    }

    @Test
    void an_empty_draft_lacks_everything_on_the_checklist() {
        assertThat(new Opening(new DepartmentId(1), ACT).gaps()).containsExactly(Gap.values());
    }

    @Test
    void an_opening_that_does_not_say_who_uses_the_product_is_not_submitted() {
        Opening opening = new Opening(new DepartmentId(1), ACT);
        opening.describe(described(LEEDS).work(" ", "Late notices", "The backlog", null), LISTS, Map.of(FIRST, 1), NOW);

        assertThat(opening.gaps()).containsExactly(Gap.USER_GROUP);
        assertThatThrownBy(() -> opening.submit(ACT)).isInstanceOf(OpeningIncomplete.class);
        assertThat(opening.state()).isEqualTo(State.DRAFT);
    }

    @Test
    void a_host_without_a_real_mail_address_is_a_gap() {
        Opening opening = new Opening(new DepartmentId(1), ACT);
        opening.describe(described(LEEDS).hostedBy("Sam Host", "sam at home"), LISTS, Map.of(FIRST, 1), NOW);

        assertThat(opening.gaps()).containsExactly(Gap.HOST_EMAIL);
    }

    @Test
    void seats_in_no_rotation_are_a_gap() {
        Opening opening = new Opening(new DepartmentId(1), ACT);
        opening.describe(described(LEEDS), LISTS, Map.of(FIRST, 0), NOW);

        assertThat(opening.gaps()).containsExactly(Gap.SEATS);
    }

    @Test
    void it_goes_back_and_forth_until_it_is_listed_and_remembers_every_step() {
        Opening opening = complete();
        opening.submit(ACT);
        opening.askForChanges(new Act("Ada", NOW, "Say more about the users"));
        opening.submit(ACT);
        opening.approve(ACT);

        assertThat(opening.steps()).extracting(Step::state)
            .containsExactly(State.DRAFT, State.SUBMITTED, State.CHANGES_REQUESTED, State.SUBMITTED, State.LISTED);
        assertThat(opening.steps().get(2).reason()).isEqualTo("Say more about the users");
    }

    @Test
    void only_a_submitted_opening_is_approved_rejected_or_sent_back() {
        Opening draft = complete();

        assertThatThrownBy(() -> draft.approve(ACT)).isInstanceOf(OpeningNotOpen.class);
        assertThatThrownBy(() -> draft.reject(ACT)).isInstanceOf(OpeningNotOpen.class);
        assertThatThrownBy(() -> draft.askForChanges(ACT)).isInstanceOf(OpeningNotOpen.class);
        assertThatThrownBy(() -> draft.expire(ACT)).isInstanceOf(OpeningNotOpen.class);
    }

    @Test
    void a_rejected_opening_never_changes_again() {
        Opening opening = complete();
        opening.submit(ACT);
        opening.reject(ACT);

        assertThatThrownBy(() -> opening.describe(described(CARDIFF), LISTS, Map.of(FIRST, 1), NOW)).isInstanceOf(OpeningNotOpen.class);
    }

    @Test
    void a_new_town_clearance_or_rotation_of_a_listed_opening_asks_people_to_look_again() {
        assertThat(listed().describe(described(CARDIFF), LISTS, Map.of(FIRST, 2), NOW)).isTrue();
        assertThat(listed().describe(described(LEEDS).at(LEEDS, Clearance.SC, true), LISTS, Map.of(FIRST, 2), NOW)).isTrue();
        assertThat(listed().describe(described(LEEDS), LISTS, Map.of(SECOND, 2), NOW)).isTrue();
    }

    @Test
    void another_seat_or_a_better_sentence_asks_nobody_to_look_again() {
        assertThat(listed().describe(described(LEEDS).work("Claimants", "Late notices", "The backlog", "Six people"), LISTS,
            Map.of(FIRST, 3), NOW)).isFalse();
    }

    @Test
    void a_draft_may_move_without_telling_anybody() {
        assertThat(complete().describe(described(CARDIFF), LISTS, Map.of(SECOND, 1), NOW)).isFalse();
    }

    @Test
    void a_listed_opening_stays_complete() {
        Opening opening = listed();

        assertThatThrownBy(() -> opening.describe(new Description(null, null, null, null), LISTS, Map.of(FIRST, 1), NOW))
            .isInstanceOf(OpeningIncomplete.class);
    }

    @Test
    void seats_are_taken_back_one_by_one_and_never_below_none() {
        Opening opening = listed();
        opening.takeBackSeat(FIRST);
        assertThat(opening.seats()).containsEntry(FIRST, 1);

        opening.takeBackSeat(FIRST);
        opening.takeBackSeat(FIRST);
        opening.takeBackSeat(SECOND);

        assertThat(opening.seats()).containsExactly(Map.entry(FIRST, 0));
    }

    @Test
    void a_bid_is_answered_once_and_may_be_asked_anew() {
        Bid bid = new Bid(new DepartmentId(1), FIRST);
        bid.ask(1, 3);
        bid.decline("No room");

        assertThatThrownBy(bid::agree).isInstanceOf(gov.rotations.shared.ChangedMeanwhile.class);
        bid.ask(1, 2);
        bid.agree();

        assertThat(bid.state()).isEqualTo(Bid.State.AGREED);
        assertThat(bid.reason()).isNull();
    }

    private static Opening listed() {
        Opening opening = complete();
        opening.submit(ACT);
        opening.approve(ACT);
        return opening;
    }

    private static Opening complete() {
        Opening opening = new Opening(new DepartmentId(1), ACT);
        opening.describe(described(LEEDS), LISTS, Map.of(FIRST, 2), NOW);
        return opening;
    }

    private static Description described(LocationId town) {
        return new Description("Appointment changes", ProductKind.SERVICE, Phase.BETA, "Changing an appointment online")
            .work("Claimants", "Late notices", "The backlog", null).hostedBy("Sam Host", "sam@demo.rotations.test")
            .at(town, Clearance.BPSS, true);
    }
}
