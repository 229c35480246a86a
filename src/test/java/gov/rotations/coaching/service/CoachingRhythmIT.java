package gov.rotations.coaching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.coaching.PairNotPossible;
import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterId;
import gov.rotations.cohort.AssociateId;
import gov.rotations.notification.service.LetterService;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import gov.rotations.shared.NotPermitted;
import gov.rotations.shared.Times;
import gov.rotations.testing.Acting;
import gov.rotations.testing.Coaches;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.MovedClock;
import gov.rotations.testing.Programme;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens while a pairing runs: silence is noticed by its length, promises are for the two, and calendars are told little. */
@InContainer
@Tag("both-databases")
class CoachingRhythmIT {

    @Inject
    private Coaches coaches;
    @Inject
    private SupporterService supporters;
    @Inject
    private PairingRoundService rounds;
    @Inject
    private PairingAdminService admin;
    @Inject
    private RhythmService rhythm;
    @Inject
    private MeetingService meetings;
    @Inject
    private ActionService actions;
    @Inject
    private WishService wishes;
    @Inject
    private LetterService letters;
    @Inject
    private Programme programme;
    @Inject
    private Acting acting;
    @Inject
    private MovedClock clock;

    private static Instant inDays(int days) {
        return Instant.now().plus(days, ChronoUnit.DAYS);
    }

    private long nudgesTo(Actor reader) throws Exception {
        return acting.as(reader, () -> letters.letters(false, 1)).stream().filter(row -> row.title().equals("You have not met for a while")).count();
    }

    private boolean isSilent(long pairing) throws Exception {
        return acting.asAdmin(() -> admin.living()).stream().filter(one -> one.row().id() == pairing).findFirst().orElseThrow().silent();
    }

    @Test
    void a_silent_pair_hears_of_it_once_and_again_after_four_weeks() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor kim = coaches.named("Kim Coach", 1);
        long pairing = coaches.paired(amina, kim);

        clock.at(inDays(20), () -> acting.asAdmin(() -> rhythm.nudgeSilent()));
        assertThat(nudgesTo(kim)).as("fourteen days and a week have not passed").isZero();
        clock.at(inDays(22), () -> acting.asAdmin(() -> rhythm.nudgeSilent()));
        clock.at(inDays(23), () -> acting.asAdmin(() -> rhythm.nudgeSilent()));

        assertThat(nudgesTo(kim)).isEqualTo(1);
        assertThat(nudgesTo(programme.selfOf(amina))).isEqualTo(1);
        clock.at(inDays(22), () -> assertThat(isSilent(pairing)).isTrue());
        clock.at(inDays(52), () -> acting.asAdmin(() -> rhythm.nudgeSilent()));
        assertThat(nudgesTo(kim)).isEqualTo(2);
    }

    @Test
    void who_has_a_time_ahead_is_left_alone_and_who_has_met_is_not_silent() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor kim = coaches.named("Kim Coach", 1);
        long pairing = coaches.paired(amina, kim);
        MeetingForm form = new MeetingForm();
        form.setBegins(LocalDateTime.now(Times.ZONE).plusDays(25));
        long meeting = acting.as(kim, () -> meetings.propose(pairing, form));

        clock.at(inDays(22), () -> acting.asAdmin(() -> rhythm.nudgeSilent()));
        assertThat(nudgesTo(kim)).isZero();
        acting.as(programme.selfOf(amina), () -> meetings.agree(meeting));
        clock.at(inDays(26), () -> acting.as(kim, () -> meetings.hold(meeting)));
        clock.at(inDays(40), () -> assertThat(isSilent(pairing)).isFalse());
        clock.at(inDays(47), () -> assertThat(isSilent(pairing)).isTrue());
    }

    @Test
    void an_agreed_meeting_goes_into_a_calendar_without_its_agenda() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor kim = coaches.named("Kim Coach", 1);
        long pairing = coaches.paired(amina, kim);
        MeetingForm form = new MeetingForm();
        form.setBegins(LocalDateTime.of(2027, 7, 1, 14, 0));
        form.setMinutes(45);
        form.setAgenda("what nobody else should read");
        long meeting = acting.as(kim, () -> meetings.propose(pairing, form));
        acting.as(programme.selfOf(amina), () -> meetings.agree(meeting));

        String file = acting.as(kim, () -> meetings.calendar(meeting, "Buddy: Amina"));
        assertThat(file).contains("DTSTART:20270701T130000Z", "DTEND:20270701T134500Z", "UID:meeting-" + meeting + "@rotations", "Amina")
            .doesNotContain("nobody else");
        assertThatThrownBy(() -> acting.as(acting.somebodyWho(Role.COACH), () -> meetings.calendar(meeting, ""))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void promises_are_for_the_two_and_either_says_when_they_are_kept() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor kim = coaches.named("Kim Coach", 1);
        long pairing = coaches.paired(amina, kim);
        acting.as(kim, () -> actions.promise(pairing, "read two closed services", false, LocalDate.now().minusDays(1)));

        assertThat(acting.as(programme.selfOf(amina), () -> actions.of(pairing))).singleElement().satisfies(row -> {
            assertThat(row.mine()).isTrue();
            assertThat(row.late()).isTrue();
            acting.as(programme.selfOf(amina), () -> actions.done(row.id()));
        });
        assertThat(acting.as(kim, () -> actions.of(pairing))).singleElement().satisfies(row -> {
            assertThat(row.done()).isTrue();
            assertThat(row.late()).isFalse();
            assertThatThrownBy(() -> acting.as(acting.somebodyWho(Role.COACH), () -> actions.drop(row.id()))).isInstanceOf(NotPermitted.class);
        });
        assertThatThrownBy(() -> acting.as(acting.somebodyWho(Role.COACH), () -> actions.of(pairing))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.asAdmin(() -> actions.of(pairing))).isNotNull();
    }

    @Test
    void a_supporter_says_with_whom_never_and_nobody_else_reads_it() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor kim = coaches.named("Kim Coach", 2);
        long id = coaches.idOf(kim).value();
        acting.as(kim, () -> supporters.sayNever(List.of(amina.value())));

        assertThatThrownBy(() -> acting.as(programme.selfOf(amina), () -> wishes.choose(SupportKind.BUDDY, new SupporterId(id))))
            .isInstanceOf(PairNotPossible.class);
        assertThat(acting.as(kim, () -> supporters.never())).containsExactly(amina.value());
        assertThat(acting.as(programme.selfOf(amina), () -> wishes.form(SupportKind.BUDDY)).getNever()).doesNotContain(id);
        acting.as(kim, () -> supporters.sayNever(List.of()));
        assertThat(acting.as(programme.selfOf(amina), () -> wishes.choices(SupportKind.BUDDY))).extracting(SupporterRow::name).contains("Kim Coach");
        assertThat(acting.as(acting.somebodyWho(Role.DEPARTMENT), () -> supporters.associates())).as("names are for approved supporters").isEmpty();
    }

    @Test
    void another_pair_is_priced_for_the_whole_cohort() throws Exception {
        AssociateId amina = programme.associate("Amina");
        programme.associate("Ben");
        Actor kim = coaches.named("Kim Coach", 1);
        coaches.named("Lou Coach", 1);
        long round = acting.asAdmin(() -> rounds.open(programme.cohort(), SupportKind.BUDDY).value());
        long wanted = coaches.idOf(kim).value();
        acting.asAdmin(() -> rounds.pin(round, amina.value(), wanted));
        acting.asAdmin(() -> rounds.suggest(round));

        List<SuggestionRow> rows = acting.asAdmin(() -> rounds.get(round)).rows();
        assertThat(rows).filteredOn(row -> row.associate().equals("Amina")).flatExtracting(SuggestionRow::others)
            .as("Amina is held fast where she is").extracting(SuggestionRow.Other::everybody).containsOnlyNulls();
        assertThat(rows).filteredOn(row -> row.associate().equals("Ben")).flatExtracting(SuggestionRow::others)
            .filteredOn(other -> other.supporterId() == wanted).as("the only place is held fast for Amina, if Kim is among the next best at all")
            .extracting(SuggestionRow.Other::everybody).allMatch(price -> price == null);
        assertThat(rows).filteredOn(row -> row.associate().equals("Ben")).flatExtracting(SuggestionRow::others)
            .extracting(SuggestionRow.Other::everybody).filteredOn(price -> price != null).allSatisfy(price -> assertThat(price).isNotNegative());
    }
}
