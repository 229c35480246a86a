package gov.rotations.coaching.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.coaching.CapacityBelowUse;
import gov.rotations.coaching.MeetingNotOpen;
import gov.rotations.coaching.PairNotPossible;
import gov.rotations.coaching.SupportKind;
import gov.rotations.coaching.SupporterFull;
import gov.rotations.coaching.SupporterId;
import gov.rotations.coaching.entity.Pairing;
import gov.rotations.cohort.AssociateId;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.NotPermitted;
import gov.rotations.shared.Times;
import gov.rotations.testing.Acting;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.Coaches;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.MovedClock;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.Programme;
import gov.rotations.testing.RawDatabase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A cohort is matched by consent: places are never given twice, and a no is a no without a reason. */
@InContainer
@Tag("both-databases")
class MatchingCohortsIT {

    @Inject
    private SupporterService supporters;
    @Inject
    private Coaches coaches;
    @Inject
    private PairingRoundService rounds;
    @Inject
    private PairingService pairings;
    @Inject
    private PairingAdminService admin;
    @Inject
    private WishService wishes;
    @Inject
    private Programme programme;
    @Inject
    private Acting acting;
    @Inject
    private AtOnce atOnce;
    @Inject
    private MovedClock clock;
    @Inject
    private MeetingService meetings;
    @Inject
    private RawDatabase raw;
    @PersistenceContext
    private EntityManager database;

    private static MeetingForm today() {
        MeetingForm form = new MeetingForm();
        form.setBegins(LocalDateTime.now(Times.ZONE).minusMinutes(1));
        return form;
    }

    private Actor selfOf(AssociateId associate) {
        return programme.selfOf(associate);
    }

    @Test
    void two_associates_who_choose_the_last_place_at_once_never_both_get_it() throws Exception {
        SupporterId last = coaches.idOf(coaches.named("Lea Last", 1));
        Actor amina = selfOf(programme.associate("Amina"));
        Actor ben = selfOf(programme.associate("Ben"));

        List<Outcome> choices = atOnce.overlapping(amina, () -> wishes.choose(SupportKind.BUDDY, last),
            ben, () -> wishes.choose(SupportKind.BUDDY, last));

        assertThat(choices).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(choices).filteredOn(choice -> !choice.isDone()).extracting(Outcome::told).containsExactly(SupporterFull.class);
    }

    @Test
    void a_cohort_is_matched_asked_and_both_say_yes() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor kim = coaches.named("Kim Coach", 1);
        long wanted = coaches.idOf(kim).value();
        long round = acting.asAdmin(() -> rounds.open(programme.cohort(), SupportKind.BUDDY).value());

        acting.asAdmin(() -> rounds.pin(round, amina.value(), wanted));
        acting.asAdmin(() -> rounds.suggest(round));
        assertThat(acting.asAdmin(() -> rounds.get(round)).rows()).singleElement().satisfies(row -> {
            assertThat(row.supporter()).isEqualTo("Kim Coach");
            assertThat(row.grounds()).isNotEmpty();
        });
        assertThat(acting.asAdmin(() -> rounds.send(round))).isEqualTo(1);
        assertThat(coaches.rowsOf(selfOf(amina))).as("nobody tells the associate before the supporter has said yes").isEmpty();
        long id = coaches.rowsOf(kim).get(0).id();
        assertThatThrownBy(() -> acting.as(selfOf(amina), () -> pairings.accept(id))).isNotNull();
        acting.as(kim, () -> pairings.accept(id));
        acting.as(selfOf(amina), () -> pairings.accept(id));

        assertThat(coaches.rowsOf(kim)).singleElement().extracting(PairingRow::state).isEqualTo(Pairing.State.ACTIVE);
        assertThatThrownBy(() -> acting.as(kim, () -> supporters.save(Coaches.offer(0)))).isNotNull();
        SupporterForm fewer = new SupporterForm();
        fewer.setCoach(1);
        assertThatThrownBy(() -> acting.as(kim, () -> supporters.save(fewer))).isInstanceOf(CapacityBelowUse.class);
    }

    @Test
    void what_nobody_answers_in_three_working_days_goes_to_the_next() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor first = coaches.named("Ann First", 1);
        Actor second = coaches.named("Zoe Second", 1);
        long wanted = coaches.idOf(first).value();
        long round = acting.asAdmin(() -> rounds.open(programme.cohort(), SupportKind.BUDDY).value());
        acting.asAdmin(() -> rounds.pin(round, amina.value(), wanted));
        acting.asAdmin(() -> rounds.suggest(round));
        acting.asAdmin(() -> rounds.send(round));
        long asked = coaches.rowsOf(first).get(0).id();

        clock.at(Instant.now().plus(10, ChronoUnit.DAYS), () -> acting.asAdmin(() -> admin.lapseOverdue()));

        assertThat(coaches.rowsOf(first)).filteredOn(row -> row.id() == asked).extracting(PairingRow::state).containsExactly(Pairing.State.LAPSED);
        assertThat(acting.asAdmin(() -> admin.living())).extracting(LivingPairing::row).filteredOn(row -> row.associate().equals("Amina") && !row.isOver())
            .extracting(PairingRow::supporter).doesNotContain("Ann First");
        assertThatThrownBy(() -> acting.as(second, () -> pairings.pause(asked))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void somebody_never_to_be_matched_is_no_choice_and_nobody_reads_why() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor kim = coaches.named("Kim Coach", 2);
        SupporterId never = coaches.idOf(kim);
        acting.as(selfOf(amina), () -> {
            WishForm form = wishes.form(SupportKind.BUDDY);
            form.setNever(new Long[] {never.value()});
            wishes.say(form);
        });

        assertThatThrownBy(() -> acting.as(selfOf(amina), () -> wishes.choose(SupportKind.BUDDY, never))).isInstanceOf(PairNotPossible.class);
        assertThatThrownBy(() -> acting.asAdmin(() -> admin.propose(SupportKind.BUDDY, never, amina))).isInstanceOf(PairNotPossible.class);
        AssociateId ben = programme.associate("Ben");
        assertThat(acting.as(selfOf(ben), () -> wishes.form(SupportKind.BUDDY)).getNever()).isEmpty();
    }

    @Test
    void a_private_note_is_read_by_its_author_only_and_sealed_in_the_database() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor kim = coaches.named("Kim Coach", 1);
        long pairing = coaches.paired(amina, kim);
        long meeting = acting.as(kim, () -> meetings.propose(pairing, today()));
        acting.as(kim, () -> meetings.notePrivately(meeting, "quiet as a mouse"));

        assertThat(acting.as(kim, () -> meetings.notes(pairing, meeting)).orElseThrow().own()).isEqualTo("quiet as a mouse");
        assertThat(acting.as(selfOf(amina), () -> meetings.notes(pairing, meeting)).orElseThrow().own()).isEmpty();
        assertThatThrownBy(() -> acting.asAdmin(() -> meetings.of(pairing))).isNotNull();
        assertThatThrownBy(() -> acting.as(acting.somebodyWho(Role.COACH), () -> meetings.of(pairing))).isInstanceOf(NotPermitted.class);
        assertThat(database.createNativeQuery("select words from coaching_private_note where meeting_id = ?1").setParameter(1, meeting)
            .getSingleResult().toString()).startsWith("sealed1:");
        assertThat(raw.tablesWith("quiet as a mouse")).as("no row of no table says it, audit and letters included").isEmpty();
        assertThat(raw.tablesWith("Kim Coach")).as("what is not sealed is found").isNotEmpty();
    }

    @Test
    void a_pairing_is_there_for_the_two_of_it_only_and_admins_see_counts() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor kim = coaches.named("Kim Coach", 1);
        SupporterId wanted = coaches.idOf(kim);
        long pairing = acting.as(selfOf(amina), () -> wishes.choose(SupportKind.BUDDY, wanted)).value();
        assertThat(coaches.rowsOf(selfOf(amina))).as("who asked sees the question").extracting(PairingRow::id).containsExactly(pairing);
        acting.as(kim, () -> pairings.accept(pairing));
        long meeting = acting.as(kim, () -> meetings.propose(pairing, today()));

        assertThatThrownBy(() -> acting.as(kim, () -> meetings.agree(meeting))).isInstanceOf(MeetingNotOpen.class);
        acting.as(selfOf(amina), () -> meetings.agree(meeting));
        acting.as(kim, () -> meetings.hold(meeting));
        acting.as(selfOf(amina), () -> pairings.agree(pairing, "be bold", 21));

        assertThat(acting.as(kim, () -> pairings.get(pairing)).goals()).isEqualTo("be bold");
        assertThat(acting.asAdmin(() -> admin.living())).filteredOn(one -> one.row().id() == pairing).singleElement().satisfies(one -> {
            assertThat(one.row().goals()).isEmpty();
            assertThat(one.meetings().held()).isEqualTo(1);
        });
        assertThatThrownBy(() -> acting.asAdmin(() -> pairings.get(pairing))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(acting.somebodyWho(Role.COACH), () -> pairings.get(pairing))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(acting.somebodyWho(Role.COACH), () -> meetings.cancel(meeting))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void neither_overwrites_what_the_other_has_noted_for_both() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor kim = coaches.named("Kim Coach", 1);
        long pairing = coaches.paired(amina, kim);
        long meeting = acting.as(kim, () -> meetings.propose(pairing, today()));
        long read = acting.as(kim, () -> meetings.notes(pairing, meeting)).orElseThrow().version();
        acting.as(selfOf(amina), () -> meetings.note(meeting, read, "from Amina"));

        assertThatThrownBy(() -> acting.as(kim, () -> meetings.note(meeting, read, "from Kim"))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(acting.as(kim, () -> meetings.notes(pairing, meeting)).orElseThrow().shared()).isEqualTo("from Amina");
    }

    @Test
    void a_stranger_sees_and_changes_nothing() throws Exception {
        AssociateId amina = programme.associate("Amina");
        Actor kim = coaches.named("Kim Coach", 1);
        SupporterId wanted = coaches.idOf(kim);
        long id = acting.as(selfOf(amina), () -> wishes.choose(SupportKind.BUDDY, wanted)).value();
        Actor stranger = acting.somebodyWho(Role.COACH);

        assertThat(coaches.rowsOf(stranger)).isEmpty();
        assertThatThrownBy(() -> acting.as(stranger, () -> pairings.accept(id))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(stranger, () -> pairings.decline(id))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(acting.somebodyWho(Role.DEPARTMENT), () -> rounds.list())).isNotNull();
    }
}
