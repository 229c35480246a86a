package gov.rotations.placement.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.department.DepartmentId;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.DeclineReason;
import gov.rotations.placement.MoveForbidden;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.PlannerBusy;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.service.PlanEditingService.Cell;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.NotPermitted;
import gov.rotations.testing.Acting;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.PlannedRound;
import gov.rotations.testing.Programme;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two admins at the same plan: nothing is lost, no seat is given twice, and the planner is sent off once. */
@InContainer
@Tag("both-databases")
class EditingPlansIT {

    @Inject
    private PlanEditingService editing;
    @Inject
    private PlanningService planning;
    @Inject
    private RepairService repairing;
    @Inject
    private RoundOverviewService overview;
    @Inject
    private ProposalService proposals;
    @Inject
    private Openings openings;
    @Inject
    private Programme programme;
    @Inject
    private Programme colleague;
    @Inject
    private PlannedRound round;
    @Inject
    private AtOnce atOnce;
    @Inject
    private Acting acting;

    private DepartmentId health;
    private PlanId plan;
    private String lastSeat;
    private long read;

    @BeforeEach
    void two_people_are_planned_and_one_seat_is_left() throws Exception {
        health = programme.department("HEALTH");
        OpeningId clinic = programme.opening(health);
        OpeningId budget = programme.opening(programme.department("TREAS"));
        OpeningId prison = programme.opening(programme.department("JUST"));
        lastSeat = openings.of(List.of(prison)).get(prison).reference();
        round.open(programme, programme.rotation(1));
        round.wishes(programme.associate("Amina"), clinic);
        round.wishes(programme.associate("Ben"), budget);
        plan = round.plan();
        read = round.board(plan).version();
    }

    @Test
    void of_two_who_take_the_last_seat_at_once_one_gets_it_and_the_other_is_told() throws Exception {
        List<Outcome> moves = atOnce.overlapping(programme.admin(), () -> editing.move(cell("Amina"), lastSeat),
            colleague.admin(), () -> editing.move(cell("Ben"), lastSeat));

        assertThat(moves).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(moves).filteredOn(move -> !move.isDone()).extracting(Outcome::told).containsExactly(ChangedMeanwhile.class);
        assertThat(round.board(plan).rows()).filteredOn(row -> lastSeat.equals(row.cells().get(0).opening())).hasSize(1);
    }

    @Test
    void whoever_reads_again_is_told_that_the_seat_is_gone() throws Exception {
        programme.byAdmin(() -> editing.move(cell("Amina"), lastSeat));
        read = round.board(plan).version();

        assertThatThrownBy(() -> programme.byAdmin(() -> editing.move(cell("Ben"), lastSeat))).isInstanceOf(MoveForbidden.class)
            .satisfies(told -> assertThat(((MoveForbidden) told).details()[0]).isEqualTo("placement.breach.capacity"));
    }

    @Test
    void a_second_admin_with_an_old_board_changes_nothing_and_the_first_loses_nothing() throws Exception {
        programme.byAdmin(() -> editing.move(cell("Amina"), lastSeat));

        colleague.byAdmin(() -> {
            assertThatThrownBy(() -> editing.move(cell("Amina"), null)).isInstanceOf(ChangedMeanwhile.class);
            assertThatThrownBy(() -> editing.swap(cell("Amina"), keyOf("Ben"))).isInstanceOf(ChangedMeanwhile.class);
            assertThatThrownBy(() -> editing.pin(cell("Amina"), "agreed")).isInstanceOf(ChangedMeanwhile.class);
            assertThatThrownBy(() -> editing.forbid(cell("Amina"), lastSeat, "agreed")).isInstanceOf(ChangedMeanwhile.class);
        });

        assertThat(openingOf("Amina")).isEqualTo(lastSeat);
    }

    @Test
    void pins_hold_against_every_hand_until_they_are_released() throws Exception {
        String before = openingOf("Amina");
        programme.byAdmin(() -> editing.pin(cell("Amina"), "promised"));
        read = round.board(plan).version();

        assertThatThrownBy(() -> programme.byAdmin(() -> editing.move(cell("Amina"), lastSeat))).isInstanceOf(MoveForbidden.class);
        assertThat(openingOf("Amina")).isEqualTo(before);

        long pin = programme.byAdmin(() -> editing.side(plan, keyOf("Amina"), rotation())).marks().get(0).id();
        programme.byAdmin(() -> editing.release(plan, pin));
        programme.byAdmin(() -> editing.move(cell("Amina"), lastSeat));
        assertThat(openingOf("Amina")).isEqualTo(lastSeat);
    }

    @Test
    void cells_that_are_not_in_the_plan_are_not_found() throws Exception {
        programme.byAdmin(() -> {
            assertThatThrownBy(() -> editing.move(new Cell(plan, read, "nobody", rotation()), lastSeat)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> editing.side(new PlanId(-1), keyOf("Amina"), rotation())).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> editing.release(plan, -1)).isInstanceOf(NotPermitted.class);
        });
    }

    @Test
    void an_opening_that_is_not_in_the_plan_is_not_found() throws Exception {
        assertThatThrownBy(() -> programme.byAdmin(() -> editing.move(cell("Amina"), "no such opening"))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> programme.byAdmin(() -> editing.forbid(cell("Amina"), "no such opening", "x"))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_double_click_on_plan_makes_one_plan() throws Exception {
        PlanRequest request = PlanRequest.first(round.id(), 1, 7);

        List<Outcome> clicks = atOnce.overlapping(programme.admin(), () -> planning.start(request), colleague.admin(), () -> planning.start(request));

        assertOneNewPlan(clicks);
    }

    @Test
    void a_double_click_on_repair_makes_one_plan() throws Exception {
        round.propose(plan);
        acting.as(programme.contactOf(health), () -> proposals.decline(round.proposalFor("Amina").id(), DeclineReason.NOT_SUITABLE, ""));

        List<Outcome> clicks = atOnce.overlapping(programme.admin(), () -> repairing.repair(round.id()),
            colleague.admin(), () -> repairing.repair(round.id()));

        assertOneNewPlan(clicks);
    }

    private void assertOneNewPlan(List<Outcome> clicks) throws Exception {
        assertThat(clicks).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(clicks).filteredOn(click -> !click.isDone()).extracting(Outcome::told).containsExactly(PlannerBusy.class);
        List<PlanLine> plans = programme.byAdmin(() -> overview.cockpit(round.id()).plans());
        assertThat(plans).hasSize(2);
        round.solved(plans.get(0).id());
        assertThat(programme.byAdmin(() -> overview.cockpit(round.id()).plans().get(0).state())).isEqualTo(Plan.State.SOLVED);
    }

    private Cell cell(String name) throws Exception {
        return new Cell(plan, read, keyOf(name), rotation());
    }

    private String rotation() throws Exception {
        return round.board(plan).columns().get(0).key();
    }

    private String keyOf(String name) throws Exception {
        return rowOf(name).key();
    }

    private String openingOf(String name) throws Exception {
        return rowOf(name).cells().get(0).opening();
    }

    private PlanBoard.Row rowOf(String name) throws Exception {
        return round.board(plan).rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }
}
