package gov.rotations.placement.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.AssociateId;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.OpeningRuledOut;
import gov.rotations.placement.PreferencesClosed;
import gov.rotations.placement.TooManyPreferences;
import gov.rotations.placement.WindowFaulty;
import gov.rotations.placement.entity.PreferenceList;
import gov.rotations.placement.entity.Round;
import gov.rotations.security.Actor;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.NotPermitted;
import gov.rotations.testing.Acting;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.MovedClock;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.PlannedRound;
import gov.rotations.testing.Programme;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Associates rank until the second of the deadline; what reached us counts, what came later does not. */
@InContainer
@Tag("both-databases")
class RankingIT {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 14);
    /** 17:00 in London in May. */
    private static final Instant CLOSING = Instant.parse("2027-05-14T16:00:00Z");
    private static final Instant LAST_SECOND = CLOSING.minusSeconds(1);

    @Inject
    private PreferenceService preferences;
    @Inject
    private RoundService rounds;
    @Inject
    private RoundOverviewService overview;
    @Inject
    private Programme programme;
    @Inject
    private Programme elsewhere;
    @Inject
    private PlannedRound round;
    @Inject
    private AtOnce atOnce;
    @Inject
    private MovedClock clock;
    @Inject
    private Acting acting;
    @Inject
    private World world;

    private OpeningId clinic;
    private OpeningId budget;
    private AssociateId amina;
    private Actor herself;

    @BeforeEach
    void a_window_for_wishes() throws Exception {
        clinic = programme.opening(programme.department("HEALTH"));
        budget = programme.opening(programme.department("TREAS"));
        amina = programme.associate("Amina", form -> form.setOptOuts(new String[] {"defence"}));
        herself = programme.selfOf(amina);
        round.open(programme, programme.rotation(1));
        programme.byAdmin(() -> rounds.openPreferences(round.id(), new Window(DAY, LocalTime.of(17, 0))));
    }

    @Test
    void a_list_handed_in_in_the_last_second_counts_and_one_second_later_it_does_not() throws Exception {
        clock.at(LAST_SECOND, () -> submit(PreferenceSheet.NEW, clinic, budget));
        long version = acting.as(herself, () -> preferences.mine(round.id()).version());

        assertThatThrownBy(() -> clock.at(CLOSING, () -> submit(version, budget))).isInstanceOf(PreferencesClosed.class);
        clock.at(CLOSING, () -> programme.byAdmin(rounds::closeOverdue));

        PreferenceSheet kept = acting.as(herself, () -> preferences.mine(round.id()));
        assertThat(kept.chosen()).containsExactly(clinic, budget);
        assertThat(kept.state()).isEqualTo(PreferenceList.State.LOCKED);
        assertThat(kept.roundState()).isEqualTo(Round.State.CLOSED);
    }

    @Test
    void the_job_leaves_a_window_open_until_its_very_second() throws Exception {
        clock.at(LAST_SECOND, () -> programme.byAdmin(rounds::closeOverdue));

        assertThat(programme.byAdmin(() -> overview.cockpit(round.id()).state())).isEqualTo(Round.State.OPEN);
    }

    @Test
    void a_draft_counts_at_the_deadline_and_silence_means_anything_will_do() throws Exception {
        AssociateId ben = programme.associate("Ben");
        clock.at(LAST_SECOND, () -> acting.as(herself, () -> preferences.save(new PreferenceForm(round.id(), PreferenceSheet.NEW, List.of(clinic), "x"))));

        clock.at(CLOSING, () -> programme.byAdmin(rounds::closeOverdue));

        assertThat(stateOf(amina)).isEqualTo(PreferenceList.State.LOCKED);
        assertThat(stateOf(ben)).isEqualTo(PreferenceList.State.DEFAULTED);
    }

    @Test
    void a_list_that_arrives_while_the_window_closes_counts_or_its_owner_is_told() throws Exception {
        List<Outcome> both = atOnce.overlapping(programme.admin(), () -> clock.at(CLOSING, () -> rounds.closePreferences(round.id())),
            herself, () -> clock.at(LAST_SECOND, () -> preferences.submit(form(PreferenceSheet.NEW, clinic))));

        assertThat(both.get(0).isDone()).isTrue();
        boolean counted = both.get(1).isDone();
        assertThat(counted || both.get(1).told() != null).as(both.toString()).isTrue();
        assertThat(acting.as(herself, () -> preferences.mine(round.id()).chosen())).isEqualTo(counted ? List.of(clinic) : List.of());
        assertThat(stateOf(amina)).isEqualTo(counted ? PreferenceList.State.LOCKED : PreferenceList.State.DEFAULTED);
    }

    @Test
    void a_window_that_closes_while_a_list_arrives_closes_a_moment_later_with_the_list_in_it() throws Exception {
        List<Outcome> both = atOnce.overlapping(herself, () -> clock.at(LAST_SECOND, () -> preferences.submit(form(PreferenceSheet.NEW, clinic))),
            programme.admin(), () -> clock.at(CLOSING, () -> rounds.closePreferences(round.id())));
        assertThat(both.get(0).isDone()).isTrue();
        assertThat(both.get(1).isDone() || both.get(1).told() != null).as(both.toString()).isTrue();

        clock.at(CLOSING, () -> programme.byAdmin(rounds::closeOverdue));

        assertThat(acting.as(herself, () -> preferences.mine(round.id()).chosen())).containsExactly(clinic);
        assertThat(stateOf(amina)).isEqualTo(PreferenceList.State.LOCKED);
    }

    @Test
    void a_double_click_on_hand_in_makes_one_list() throws Exception {
        List<Outcome> clicks = atOnce.overlapping(herself, () -> preferences.submit(form(PreferenceSheet.NEW, clinic, budget)),
            herself, () -> preferences.submit(form(PreferenceSheet.NEW, clinic, budget)));

        assertThat(clicks).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(clicks).filteredOn(click -> !click.isDone()).extracting(Outcome::told).containsExactly(ChangedMeanwhile.class);
        assertThat(acting.as(herself, () -> preferences.mine(round.id()).chosen())).containsExactly(clinic, budget);
    }

    @Test
    void a_second_tab_with_an_old_list_changes_nothing() throws Exception {
        submit(PreferenceSheet.NEW, clinic);

        assertThatThrownBy(() -> submit(PreferenceSheet.NEW, budget)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(acting.as(herself, () -> preferences.mine(round.id()).chosen())).containsExactly(clinic);
    }

    @Test
    void what_conscience_rules_out_is_not_there_at_all() throws Exception {
        OpeningId defence = programme.opening(programme.department("MOD"), form -> form.setTags("Defence"));

        assertThat(acting.as(herself, () -> preferences.mine(round.id()).openings())).extracting(OpeningLine::id).contains(clinic).doesNotContain(defence);
        assertThatThrownBy(() -> submit(PreferenceSheet.NEW, defence)).isInstanceOf(OpeningRuledOut.class);
        Actor ben = programme.selfOf(programme.associate("Ben"));
        assertThat(acting.as(ben, () -> preferences.mine(round.id()).openings())).extracting(OpeningLine::id).contains(defence);
    }

    @Test
    void another_cohorts_round_and_openings_are_not_found() throws Exception {
        Actor stranger = elsewhere.selfOf(elsewhere.associate("Cara"));
        OpeningId theirs = elsewhere.opening(elsewhere.department("DWP"));

        acting.as(stranger, () -> {
            assertThatThrownBy(() -> preferences.mine(round.id())).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> preferences.submit(form(PreferenceSheet.NEW, clinic))).isInstanceOf(NotPermitted.class);
        });
        assertThatThrownBy(() -> submit(PreferenceSheet.NEW, theirs)).isInstanceOf(OpeningRuledOut.class);
        assertThatThrownBy(() -> submit(PreferenceSheet.NEW, Collections.nCopies(1, new OpeningId(-1)).toArray(OpeningId[]::new))).isInstanceOf(OpeningRuledOut.class);
    }

    @Test
    void more_than_ten_wishes_are_refused_and_none_is_kept() throws Exception {
        OpeningId[] eleven = new OpeningId[11];
        java.util.Arrays.setAll(eleven, each -> new OpeningId(1_000_000L + each));

        assertThatThrownBy(() -> submit(PreferenceSheet.NEW, eleven)).isInstanceOf(TooManyPreferences.class);
        assertThat(acting.as(herself, () -> preferences.mine(round.id()).version())).isEqualTo(PreferenceSheet.NEW);
    }

    @Test
    void an_admin_who_reads_somebodys_wishes_is_noted() throws Exception {
        submit(PreferenceSheet.NEW, clinic);

        assertThat(programme.byAdmin(() -> preferences.of(round.id(), amina).chosen())).containsExactly(clinic);
        assertThat(world.timesNoted("PreferencesRead", "round:" + round.id()) + world.timesNoted("PreferencesRead", "associate:" + amina)).isEqualTo(1);
    }

    @Test
    void a_window_that_would_end_in_the_past_is_not_opened() throws Exception {
        assertThatThrownBy(() -> programme.byAdmin(() -> rounds.moveClosing(round.id(), new Window(LocalDate.of(2020, 1, 1), LocalTime.NOON))))
            .isInstanceOf(WindowFaulty.class);
    }

    private void submit(long version, OpeningId... wishes) throws Exception {
        acting.as(herself, () -> preferences.submit(form(version, wishes)));
    }

    private PreferenceForm form(long version, OpeningId... wishes) {
        return new PreferenceForm(round.id(), version, List.of(wishes), null);
    }

    private PreferenceList.State stateOf(AssociateId associate) throws Exception {
        return programme.byAdmin(() -> overview.cockpit(round.id()).people()).stream().filter(person -> person.id().equals(associate))
            .findFirst().orElseThrow().state();
    }
}
