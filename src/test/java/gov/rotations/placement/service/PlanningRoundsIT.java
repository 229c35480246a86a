package gov.rotations.placement.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.cohort.AssociateId;
import gov.rotations.cohort.Clearance;
import gov.rotations.cohort.Need;
import gov.rotations.cohort.entity.Absence;
import gov.rotations.cohort.service.AbsenceForm;
import gov.rotations.cohort.service.AssociateService;
import gov.rotations.cohort.service.LeaveService;
import gov.rotations.department.DepartmentId;
import gov.rotations.department.service.DepartmentService;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.DeclineReason;
import gov.rotations.placement.MoveForbidden;
import gov.rotations.placement.NothingToPlan;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.RoundNotReady;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.planner.Assignment;
import gov.rotations.placement.planner.Problem;
import gov.rotations.placement.service.PlanEditingService.Cell;
import gov.rotations.shared.EmailAddress;
import gov.rotations.testing.Acting;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.PlannedRound;
import gov.rotations.testing.Programme;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From what the database knows of people and openings to a plan that breaks no rule, and to a repair that moves nobody accepted. */
@InContainer
@Tag("both-databases")
class PlanningRoundsIT {

    private static final String HOST = "planning.host@tests.rotations.test";

    @Inject
    private PlanEditingService editing;
    @Inject
    private PlanTables tables;
    @Inject
    private PlanningService planning;
    @Inject
    private PlanKeeper keeper;
    @Inject
    private RepairService repairing;
    @Inject
    private ProposalService proposals;
    @Inject
    private PlanBoardService boards;
    @Inject
    private RoundService rounds;
    @Inject
    private LeaveService leave;
    @Inject
    private AssociateService associates;
    @Inject
    private DepartmentService departments;
    @Inject
    private Openings openings;
    @Inject
    private Programme programme;
    @Inject
    private PlannedRound round;
    @Inject
    private Acting acting;
    @Inject
    private World world;

    @Test
    void everything_the_database_knows_against_a_pair_keeps_planner_and_people_from_it() throws Exception {
        DepartmentId former = programme.department("FORMER");
        DepartmentId successor = programme.department("NEXT");
        programme.byAdmin(() -> departments.succeed(former, successor, LocalDate.of(2026, 4, 1)));
        AssociateId seen = programme.associate("Seen", form -> form.setPreviousDepartments(new Long[] {former.value()}));
        AssociateId away = programme.associate("Away");
        programme.byAdmin(() -> leave.pause(new AbsenceForm(away, Absence.Kind.PARENTAL, LocalDate.of(2027, 9, 1), LocalDate.of(2028, 2, 28))));
        programme.associate("Conscience", form -> form.setOptOuts(new String[] {"defence"}));
        AssociateId conflict = programme.associate("Conflict");
        programme.byAdmin(() -> associates.linkHomeManager(conflict, new EmailAddress(HOST), "Hana", LocalDate.of(2020, 1, 1)));
        programme.associate("Needs", form -> form.setNeeds(new Need[] {Need.QUIET_SPACE}));
        OpeningId related = programme.opening(successor);
        OpeningId defence = programme.opening(programme.department("MOD"), form -> form.setTags("defence"));
        OpeningId hosted = programme.opening(programme.department("HMRC"), form -> form.setHostEmail(HOST));
        OpeningId secret = programme.opening(programme.department("FCDO"), form -> form.setClearance(Clearance.DV));
        OpeningId own = programme.opening(programme.home());
        round.open(programme, programme.rotation(1));

        PlanId plan = round.plan();

        assertObeysEveryRule(plan);
        assertForbidden(plan, "Seen", related, "placement.breach.seen-before");
        assertForbidden(plan, "Seen", own, "placement.breach.seen-before");
        assertForbidden(plan, "Away", hosted, "placement.breach.absent");
        assertForbidden(plan, "Conscience", defence, "placement.breach.excluded.OPT_OUT");
        assertForbidden(plan, "Conflict", hosted, "placement.breach.excluded.CONFLICT");
        assertForbidden(plan, "Conflict", secret, "placement.breach.clearance");
        assertForbidden(plan, "Needs", hosted, "placement.breach.needs");
        assertThat(seen).isNotNull();
    }

    @Test
    void nobody_goes_to_one_family_twice_in_a_plan_of_several_rotations() throws Exception {
        DepartmentId health = programme.department("HEALTH");
        long first = programme.rotation(1).value();
        long second = programme.rotation(2).value();
        OpeningId clinic = programme.opening(health, form -> form.getSeats().put(second, 1));
        OpeningId budget = programme.opening(programme.department("TREAS"), form -> form.getSeats().put(second, 1));
        AssociateId amina = programme.associate("Amina");
        round.open(programme, programme.rotation(1), programme.rotation(2));
        round.wishes(amina, clinic);

        PlanId plan = round.plan();

        assertObeysEveryRule(plan);
        List<PlanBoard.Cell> cells = rowOf(plan, "Amina").cells();
        assertThat(cells).extracting(PlanBoard.Cell::opening).containsExactlyInAnyOrder(reference(clinic), reference(budget));
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void pins_bans_and_answers_are_part_of_the_next_problem() throws Exception {
        DepartmentId health = programme.department("HEALTH");
        OpeningId clinic = programme.opening(health, form -> form.getSeats().replaceAll((rotation, seats) -> 3));
        OpeningId budget = programme.opening(programme.department("TREAS"), form -> form.getSeats().replaceAll((rotation, seats) -> 3));
        round.open(programme, programme.rotation(1));
        round.wishes(programme.associate("Amina"), clinic);
        round.wishes(programme.associate("Ben"), clinic);
        PlanId plan = round.plan();
        programme.byAdmin(() -> editing.forbid(cell(plan, "Ben"), reference(clinic), "a conflict he told us of"));
        programme.byAdmin(() -> editing.pin(cell(plan, "Amina"), "promised"));

        PlanId next = round.planAgain();

        assertObeysEveryRule(next);
        assertThat(openingOf(next, "Amina")).isEqualTo(reference(clinic));
        assertThat(rowOf(next, "Amina").cells().get(0).pinned()).isTrue();
        assertThat(openingOf(next, "Ben")).isEqualTo(reference(budget));
        assertForbidden(next, "Ben", clinic, "placement.breach.forbidden");
    }

    @Test
    void repair_fills_the_hole_and_moves_nobody_a_department_has_accepted_or_is_still_asked_about() throws Exception {
        DepartmentId health = programme.department("HEALTH");
        DepartmentId treasury = programme.department("TREAS");
        OpeningId clinic = programme.opening(health);
        OpeningId budget = programme.opening(treasury);
        OpeningId school = programme.opening(programme.department("EDU"));
        OpeningId farm = programme.opening(programme.department("AGRI"));
        round.open(programme, programme.rotation(1));
        round.wishes(programme.associate("Amina"), clinic, farm);
        round.wishes(programme.associate("Ben"), budget, clinic, school);
        round.wishes(programme.associate("Cara"), school);
        PlanId plan = round.propose(round.plan());
        acting.as(programme.contactOf(health), () -> proposals.accept(round.proposalFor("Amina").id()));
        acting.as(programme.contactOf(treasury), () -> proposals.decline(round.proposalFor("Ben").id(), DeclineReason.NOT_SUITABLE, ""));
        List<String> before = List.of(openingOf(plan, "Amina"), openingOf(plan, "Cara"));

        PlanId repaired = round.solved(programme.byAdmin(() -> repairing.repair(round.id())));

        assertObeysEveryRule(repaired);
        assertThat(List.of(openingOf(repaired, "Amina"), openingOf(repaired, "Cara"))).isEqualTo(before);
        assertThat(openingOf(repaired, "Ben")).as("the only seat left that he was not declined for").isEqualTo(reference(farm));
        assertForbidden(repaired, "Ben", budget, "placement.breach.excluded.DECLINED");
        assertThat(programme.byAdmin(() -> boards.head(plan).state())).as("it stays with the departments").isEqualTo(Plan.State.PROPOSED);
        round.propose(repaired);
        assertThat(round.proposals()).filteredOn(row -> row.associate().equals("Amina")).hasSize(1);
        assertThat(round.proposals()).filteredOn(row -> row.associate().equals("Ben")).hasSize(2);
    }

    @Test
    void an_answer_that_breaks_a_rule_is_not_kept() throws Exception {
        programme.opening(programme.department("HEALTH"));
        programme.associate("Amina");
        programme.associate("Ben");
        round.open(programme, programme.rotation(1));
        PlanId plan = round.plan();
        PlanKeeper.Task task = programme.byAdmin(() -> keeper.task(plan));
        List<Assignment> twice = new ArrayList<>();
        String rotation = task.problem().rotations().get(0).id();
        task.problem().associates().forEach(person -> twice.add(new Assignment(person.id(), rotation, task.problem().openings().get(0).id())));

        assertThat(programme.byAdmin(() -> tables.open(plan)).rules().breachesOf(twice)).as("two people, one seat").isNotEmpty();
        assertThat(round.board(plan).holes()).hasSize(1);
    }

    @Test
    void a_plan_is_judged_by_the_profile_chosen_for_it_and_by_the_standard_one_otherwise() throws Exception {
        programme.opening(programme.department("HEALTH"));
        programme.associate("Amina");
        round.open(programme, programme.rotation(1));
        PlanId standard = round.plan();
        PlanId lifting = round.solved(programme.byAdmin(() -> planning.start(PlanRequest.first(round.id(), 1, 1).judgedBy("worst-off first 1"))));

        assertThat(weightsOf(lifting).worstAssociate()).isGreaterThan(weightsOf(standard).worstAssociate());
    }

    private Problem.Weights weightsOf(PlanId plan) throws Exception {
        return programme.byAdmin(() -> tables.open(plan)).index().problem().weights();
    }

    @Test
    void a_round_that_still_collects_or_has_nothing_in_it_is_not_planned() throws Exception {
        round.open(programme, programme.rotation(1));
        PlanRequest request = PlanRequest.first(round.id(), 1, 1);

        assertThatThrownBy(() -> programme.byAdmin(() -> planning.start(request))).isInstanceOf(RoundNotReady.class);
        programme.byAdmin(() -> rounds.closePreferences(round.id()));
        assertThatThrownBy(() -> programme.byAdmin(() -> planning.start(request))).isInstanceOf(NothingToPlan.class);
    }

    private void assertObeysEveryRule(PlanId plan) throws Exception {
        assertThat(programme.byAdmin(() -> boards.head(plan).state())).isEqualTo(Plan.State.SOLVED);
        PlanTable table = programme.byAdmin(() -> tables.open(plan));
        assertThat(table.rules().breachesOf(table.board().assignments())).isEmpty();
        assertThat(table.lines()).isNotEmpty();
    }

    private void assertForbidden(PlanId plan, String name, OpeningId opening, String sentence) throws Exception {
        Cell cell = cell(plan, name);
        assertThatThrownBy(() -> programme.byAdmin(() -> editing.move(cell, reference(opening)))).as(name).isInstanceOf(MoveForbidden.class)
            .satisfies(told -> assertThat(((MoveForbidden) told).details()[0]).isEqualTo(sentence));
    }

    private Cell cell(PlanId plan, String name) throws Exception {
        PlanBoard board = round.board(plan);
        return new Cell(plan, board.version(), rowOf(plan, name).key(), board.columns().get(0).key());
    }

    private String openingOf(PlanId plan, String name) throws Exception {
        return String.valueOf(rowOf(plan, name).cells().get(0).opening());
    }

    private PlanBoard.Row rowOf(PlanId plan, String name) throws Exception {
        return round.board(plan).rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private String reference(OpeningId opening) {
        return openings.of(List.of(opening)).get(opening).reference();
    }
}
