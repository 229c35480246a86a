package gov.rotations.cohort.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.AbsenceOverlaps;
import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.CohortId;
import gov.rotations.cohort.CohortTakesNobody;
import gov.rotations.cohort.CohortUnfinished;
import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.EmailTaken;
import gov.rotations.cohort.RotationId;
import gov.rotations.cohort.StepNotPossible;
import gov.rotations.cohort.entity.Absence;
import gov.rotations.cohort.entity.Associate;
import gov.rotations.cohort.entity.Cohort;
import gov.rotations.security.Actor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.testing.Acting;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.MovedClock;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.Programme;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From joining to graduation, with leave, deferral and changes of mind on the way. */
@InContainer
@Tag("both-databases")
class LifeOfAnAssociateIT {

    @Inject
    private AssociateService associates;
    @Inject
    private AssociateCardService cards;
    @Inject
    private CohortService cohortService;
    @Inject
    private CohortListService lists;
    @Inject
    private LeaveService leave;
    @Inject
    private Cohorts cohorts;
    @Inject
    private Programme programme;
    @Inject
    private Programme later;
    @Inject
    private AtOnce atOnce;
    @Inject
    private MovedClock clock;
    @Inject
    private Acting acting;
    @Inject
    private World world;

    private AssociateId amina;
    private Actor herself;

    @BeforeEach
    void amina_has_joined() throws Exception {
        amina = programme.associate("Amina");
        herself = programme.selfOf(amina);
    }

    @Test
    void from_the_first_day_to_graduation() throws Exception {
        assertThat(state()).isEqualTo(Associate.State.ONBOARDING);
        programme.byAdmin(() -> {
            cohortService.open(programme.cohort());
            cohortService.start(programme.cohort());
        });
        assertThat(state()).isEqualTo(Associate.State.ACTIVE);
        programme.byAdmin(() -> associates.complete(amina, "all rotations done"));
        programme.byAdmin(() -> cohortService.finish(programme.cohort()));
        assertThatThrownBy(() -> programme.byAdmin(() -> cohortService.close(programme.cohort()))).isInstanceOf(CohortUnfinished.class);

        programme.byAdmin(() -> associates.graduate(amina));
        programme.byAdmin(() -> cohortService.close(programme.cohort()));

        assertThat(state()).isEqualTo(Associate.State.GRADUATED);
        assertThat(programme.selfOf(amina).roles()).contains(Role.ALUMNUS);
        assertThat(cohorts.associatesOf(programme.cohort())).isEmpty();
        assertThat(programme.byAdmin(() -> lists.cohort(programme.cohort()).state())).isEqualTo(Cohort.State.CLOSED);
        assertThatThrownBy(() -> programme.associate("Ben")).isInstanceOf(CohortTakesNobody.class);
    }

    @Test
    void steps_out_of_turn_change_nothing() throws Exception {
        programme.byAdmin(() -> {
            assertThatThrownBy(() -> associates.graduate(amina)).isInstanceOf(StepNotPossible.class);
            assertThatThrownBy(() -> associates.complete(amina, "")).isInstanceOf(StepNotPossible.class);
            assertThatThrownBy(() -> associates.confirmWithdrawal(amina)).isInstanceOf(StepNotPossible.class);
            assertThatThrownBy(() -> cohortService.finish(programme.cohort())).isInstanceOf(StepNotPossible.class);
        });
        assertThat(state()).isEqualTo(Associate.State.ONBOARDING);
        assertThat(world.timesNoted("AssociateGraduated", "associate:" + amina)).isZero();
    }

    @Test
    void a_change_of_mind_brings_back_what_was_before() throws Exception {
        acting.as(herself, () -> associates.requestWithdrawal(amina));
        assertThat(state()).isEqualTo(Associate.State.WITHDRAWING);

        acting.as(herself, () -> associates.retract(amina));
        assertThat(state()).isEqualTo(Associate.State.ONBOARDING);

        acting.as(herself, () -> associates.requestWithdrawal(amina));
        programme.byAdmin(() -> associates.confirmWithdrawal(amina));
        assertThat(state()).isEqualTo(Associate.State.WITHDRAWN);
        assertThatThrownBy(() -> acting.as(herself, () -> associates.retract(amina))).isNotNull();
        assertThat(state()).isEqualTo(Associate.State.WITHDRAWN);
    }

    @Test
    void of_two_admins_who_decide_at_once_one_decision_stands() throws Exception {
        acting.as(herself, () -> associates.requestWithdrawal(amina));

        List<Outcome> both = atOnce.overlapping(programme.admin(), () -> associates.confirmWithdrawal(amina),
            later.admin(), () -> associates.retract(amina));

        assertThat(both).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(both).filteredOn(outcome -> !outcome.isDone()).extracting(Outcome::told).doesNotContainNull();
        assertThat(world.timesNoted("AssociateWithdrew", "associate:" + amina) + world.timesNoted("AssociateRetracted", "associate:" + amina)).isEqualTo(1);
    }

    @Test
    void somebody_deferred_is_in_no_rotation_until_they_rejoin_a_later_cohort() throws Exception {
        programme.byAdmin(() -> leave.defer(amina, LocalDate.of(2028, 8, 31)));
        assertThat(absentFrom(programme)).hasSize(3);

        CohortId next = later.cohort();
        programme.byAdmin(() -> leave.rejoin(amina, next));

        assertThat(state()).isEqualTo(Associate.State.ONBOARDING);
        assertThat(cohorts.associatesOf(programme.cohort())).isEmpty();
        assertThat(cohorts.associatesOf(next)).extracting(Cohorts.AssociateCard::id).containsExactly(amina);
    }

    @Test
    void leave_begins_by_itself_on_its_day_and_spoils_the_rotations_it_covers() throws Exception {
        programme.byAdmin(() -> associates.start(amina));
        pause(LocalDate.of(2027, 9, 1), LocalDate.of(2028, 2, 28));

        assertThat(absentFrom(programme)).containsExactly(programme.rotation(1));
        clock.at(Instant.parse("2027-08-31T22:30:00Z"), () -> programme.byAdmin(leave::beginDue));
        assertThat(state()).as("half past eleven in London on the last day before").isEqualTo(Associate.State.ACTIVE);
        clock.at(Instant.parse("2027-08-31T23:30:00Z"), () -> programme.byAdmin(leave::beginDue));
        assertThat(state()).as("half past midnight in London").isEqualTo(Associate.State.ON_LEAVE);

        clock.at(Instant.parse("2027-10-01T09:00:00Z"), () -> programme.byAdmin(() -> leave.returnFromLeave(amina, LocalDate.of(2027, 10, 1), null)));
        assertThat(state()).isEqualTo(Associate.State.ACTIVE);
    }

    @Test
    void days_away_are_counted_once_and_called_off_they_count_no_more() throws Exception {
        pause(LocalDate.of(2027, 9, 1), LocalDate.of(2028, 2, 28));
        assertThatThrownBy(() -> pause(LocalDate.of(2028, 2, 28), null)).isInstanceOf(AbsenceOverlaps.class);

        long recorded = programme.byAdmin(() -> cards.view(amina)).leave().get(0).id();
        programme.byAdmin(() -> leave.callOff(recorded));

        assertThat(absentFrom(programme)).isEmpty();
        assertThatThrownBy(() -> programme.byAdmin(() -> leave.callOff(recorded))).isInstanceOf(StepNotPossible.class);
    }

    @Test
    void a_double_click_on_join_makes_one_associate() throws Exception {
        String email = world.anAddress("Ben");
        AssociateForm form = programme.byAdmin(() -> associates.form(amina));
        AssociateForm ben = new AssociateForm();
        ben.setName("Ben");
        ben.setEmail(email);
        ben.setCohort(form.getCohort());
        ben.setHomeDepartment(form.getHomeDepartment());
        ben.setBase(form.getBase());

        List<Outcome> clicks = atOnce.overlapping(programme.admin(), () -> associates.join(ben), programme.admin(), () -> associates.join(ben));

        assertThat(clicks).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(clicks).filteredOn(click -> !click.isDone()).extracting(Outcome::told)
            .allMatch(told -> told == ChangedMeanwhile.class || told == EmailTaken.class, "told clearly");
        assertThat(cohorts.associatesOf(programme.cohort())).filteredOn(card -> card.name().equals("Ben")).hasSize(1);
    }

    @Test
    void an_old_form_changes_nothing() throws Exception {
        AssociateForm old = programme.byAdmin(() -> associates.form(amina));
        AssociateForm newer = programme.byAdmin(() -> associates.form(amina));
        newer.setGrade("SEO");
        programme.byAdmin(() -> associates.change(newer));
        old.setGrade("HEO");

        assertThatThrownBy(() -> programme.byAdmin(() -> associates.change(old))).isInstanceOf(ChangedMeanwhile.class);
        assertThat(programme.byAdmin(() -> associates.form(amina)).getGrade()).isEqualTo("SEO");
    }

    private void pause(LocalDate first, LocalDate last) throws Exception {
        programme.byAdmin(() -> leave.pause(new AbsenceForm(amina, Absence.Kind.PARENTAL, first, last)));
    }

    private Associate.State state() throws Exception {
        return programme.byAdmin(() -> cards.view(amina)).state();
    }

    private Set<RotationId> absentFrom(Programme of) throws Exception {
        return cohorts.planningFacts(of.cohort()).stream().filter(facts -> facts.id().equals(amina)).findFirst().orElseThrow().absentFrom();
    }
}
