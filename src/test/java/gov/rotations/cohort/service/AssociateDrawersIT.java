package gov.rotations.cohort.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Need;
import gov.rotations.cohort.entity.Absence;
import gov.rotations.department.DepartmentId;
import gov.rotations.opening.OpeningId;
import gov.rotations.security.AccountId;
import gov.rotations.security.Actor;
import gov.rotations.security.CurrentActor;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.EmailAddress;
import gov.rotations.shared.NotPermitted;
import gov.rotations.testing.Acting;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.PlannedRound;
import gov.rotations.testing.Programme;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What of an associate is shown to whom: opt-outs, adjustments and the kind of leave stay where they belong. */
@InContainer
class AssociateDrawersIT {

    private static final String NOTHING = "";

    @Inject
    private AssociateCardService cards;
    @Inject
    private AdjustmentService adjustments;
    @Inject
    private AssociateService associates;
    @Inject
    private CohortListService lists;
    @Inject
    private LeaveService leave;
    @Inject
    private OwnFactsService own;
    @Inject
    private Programme programme;
    @Inject
    private Programme elsewhere;
    @Inject
    private PlannedRound round;
    @Inject
    private Acting acting;
    @Inject
    private CurrentActor current;
    @Inject
    private World world;

    private AssociateId amina;
    private Actor caseWorker;
    private Actor mate;

    @BeforeEach
    void somebody_with_things_to_keep_to_herself() throws Exception {
        amina = programme.associate("Amina", form -> {
            form.setOptOuts(new String[] {"defence"});
            form.setNeeds(new Need[] {Need.STEP_FREE});
        });
        mate = programme.selfOf(programme.associate("Ben"));
        caseWorker = acting.somebodyWho(Role.CASE_WORKER);
        acting.as(caseWorker, () -> leave.pause(new AbsenceForm(amina, Absence.Kind.SICK, LocalDate.of(2027, 12, 1), LocalDate.of(2027, 12, 10))));
        agree(true);
    }

    @Test
    void each_reader_gets_the_parts_that_are_theirs() throws Exception {
        AccountId home = programme.byAdmin(() -> associates.linkHomeManager(amina, new EmailAddress(world.anAddress("Home")), "Home", LocalDate.of(2020, 1, 1)));

        assertThat(shownTo(programme.admin())).isEqualTo("card places planning leave agreed");
        assertThat(shownTo(caseWorker)).isEqualTo("card places planning opt-outs leave kind agreed full-words");
        assertThat(shownTo(programme.selfOf(amina))).isEqualTo("card places planning opt-outs leave kind agreed full-words");
        assertThat(shownTo(current.actorOf(home))).isEqualTo("card places leave kind agreed");
        assertThat(shownTo(acting.somebodyWho(Role.PROGRAMME_HEAD))).isEqualTo("card");
        assertThat(shownTo(acting.somebodyWho(Role.DATA_PROTECTION))).isEqualTo("card");
        assertThat(shownTo(mate)).isEqualTo("card");
        assertThat(shownTo(elsewhere.selfOf(elsewhere.associate("Cara")))).isEqualTo(NOTHING);
        for (Role role : List.of(Role.DEPARTMENT, Role.LINE_MANAGER, Role.HOME_MANAGER, Role.COACH, Role.ALUMNUS, Role.ANALYST, Role.SYSTEM)) {
            assertThat(shownTo(acting.somebodyWho(role))).as(role.name()).isEqualTo(NOTHING);
        }
    }

    @Test
    void an_admin_learns_that_there_is_an_opt_out_and_not_of_what() throws Exception {
        AssociateView seen = programme.byAdmin(() -> cards.view(amina));

        assertThat(seen.planning().optedOut()).isTrue();
        assertThat(seen.optOuts()).isNull();
        assertThat(seen.toString()).doesNotContain("defence").doesNotContain("SICK").doesNotContain("condition");
        assertThat(programme.byAdmin(() -> associates.form(amina)).getOptOuts()).isEmpty();
    }

    @Test
    void a_department_knows_nobody_until_they_are_proposed_to_it_and_then_the_dates_of_leave_only() throws Exception {
        DepartmentId health = programme.department("HEALTH");
        Actor contact = programme.contactOf(health);
        OpeningId clinic = programme.opening(health, form -> form.setSupports(Need.STEP_FREE));
        round.open(programme, programme.rotation(1));
        round.wishes(amina, clinic);
        assertThat(shownTo(contact)).isEqualTo(NOTHING);
        assertThat(namesSeenBy(contact)).isEmpty();

        round.propose(round.plan());

        assertThat(shownTo(contact)).isEqualTo("card leave agreed");
        assertThat(namesSeenBy(contact)).containsExactly("Amina");
        agree(false);
        assertThat(shownTo(contact)).as("without her consent").isEqualTo("card leave");
        assertThat(shownTo(elsewhere.contactOf(elsewhere.department("TREAS")))).isEqualTo(NOTHING);
    }

    @Test
    void a_list_says_no_more_than_the_cards() throws Exception {
        assertThat(rowsFor(programme.admin())).filteredOn(row -> row.name().equals("Amina")).allMatch(row -> row.planning() != null);
        assertThat(rowsFor(mate)).extracting(AssociateRow::name).containsExactlyInAnyOrder("Amina", "Ben");
        assertThat(rowsFor(mate)).allMatch(row -> row.planning() == null);
        acting.as(programme.selfOf(amina), () -> {
            OwnForm form = own.form();
            form.setCardShown(false);
            own.change(form);
        });
        assertThat(namesSeenBy(mate)).containsExactly("Ben");
        assertThat(shownTo(mate)).as("she does not want her mates to see the card").isEqualTo(NOTHING);
    }

    @Test
    void the_full_words_are_read_by_a_case_worker_and_herself_and_every_reading_is_noted() throws Exception {
        long before = world.timesNoted("AdjustmentRead", "associate:" + amina);

        assertThat(acting.as(caseWorker, () -> adjustments.read(amina).getFullWords())).contains("condition");
        assertThat(acting.as(programme.selfOf(amina), () -> adjustments.read(amina).getFullWords())).contains("condition");
        for (Actor other : List.of(programme.admin(), mate, acting.somebodyWho(Role.PROGRAMME_HEAD), acting.somebodyWho(Role.DATA_PROTECTION))) {
            assertThatThrownBy(() -> acting.as(other, () -> adjustments.read(amina))).isInstanceOf(NotPermitted.class);
        }

        assertThat(world.timesNoted("AdjustmentRead", "associate:" + amina)).isEqualTo(before + 2);
    }

    @Test
    void words_written_on_an_old_page_are_not_kept() throws Exception {
        AdjustmentForm old = acting.as(caseWorker, () -> adjustments.read(amina));
        agree(false);
        old.setFullWords("older");

        assertThatThrownBy(() -> acting.as(caseWorker, () -> adjustments.write(old))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> acting.as(mate, () -> adjustments.write(old))).isInstanceOf(NotPermitted.class);
        assertThat(acting.as(caseWorker, () -> adjustments.read(amina).getFullWords())).isNotEqualTo("older");
    }

    @Test
    void nobody_changes_another_associates_facts_or_asks_to_leave_for_them() throws Exception {
        OwnForm hers = acting.as(programme.selfOf(amina), () -> own.form());

        acting.as(mate, () -> {
            assertThatThrownBy(() -> own.change(hers)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> associates.requestWithdrawal(amina)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> associates.take(AssociateStep.DISMISS, amina, "no")).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> cards.viewFor(amina, AssociateStep.START)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> cards.view(new AssociateId(-1))).isInstanceOf(NotPermitted.class);
        });
    }

    private void agree(boolean shared) throws Exception {
        acting.as(caseWorker, () -> {
            AdjustmentForm form = adjustments.read(amina);
            form.setFullWords("A condition nobody else needs to know");
            form.setAgreedWords("Desk near the lift");
            form.setSharedWithHost(shared);
            adjustments.write(form);
        });
    }

    /** The parts of the card that this reader gets, or nothing where it is not found. */
    private String shownTo(Actor reader) throws Exception {
        AssociateView seen;
        try {
            seen = acting.as(reader, () -> cards.view(amina));
        } catch (NotPermitted e) {
            return NOTHING;
        }
        List<String> parts = new ArrayList<>(List.of("card"));
        addIf(seen.places() != null, "places", parts);
        addIf(seen.planning() != null, "planning", parts);
        addIf(seen.optOuts() != null, "opt-outs", parts);
        addIf(seen.leave() != null, "leave", parts);
        addIf(seen.leave() != null && seen.leave().get(0).kind() != null, "kind", parts);
        addIf(!seen.agreed().isEmpty(), "agreed", parts);
        addIf(seen.adjustmentReadable(), "full-words", parts);
        return String.join(" ", parts);
    }

    private static void addIf(boolean there, String part, List<String> parts) {
        if (there) {
            parts.add(part);
        }
    }

    private List<AssociateRow> rowsFor(Actor reader) throws Exception {
        return acting.as(reader, () -> lists.associates(programme.cohort(), new AssociateFilter()));
    }

    private List<String> namesSeenBy(Actor reader) throws Exception {
        return rowsFor(reader).stream().map(AssociateRow::name).toList();
    }
}
