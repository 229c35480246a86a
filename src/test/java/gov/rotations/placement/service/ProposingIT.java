package gov.rotations.placement.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.department.DepartmentId;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.PeopleWithoutOpening;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.PlanNotReady;
import gov.rotations.placement.ProposalsSent;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.security.AccountId;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.testing.Acting;
import gov.rotations.testing.AtOnce;
import gov.rotations.testing.InContainer;
import gov.rotations.testing.Mishap;
import gov.rotations.testing.Outcome;
import gov.rotations.testing.PlannedRound;
import gov.rotations.testing.Programme;
import gov.rotations.testing.World;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A plan goes to the departments once and as a whole; what was asked before is not asked again. */
@InContainer
@Tag("both-databases")
class ProposingIT {

    @Inject
    private ProposingService proposing;
    @Inject
    private ProposalService proposals;
    @Inject
    private PlanBoardService boards;
    @Inject
    private PlanEditingService editing;
    @Inject
    private Programme programme;
    @Inject
    private PlannedRound round;
    @Inject
    private AtOnce atOnce;
    @Inject
    private Mishap mishap;
    @Inject
    private Acting acting;
    @Inject
    private World world;

    private DepartmentId health;
    private DepartmentId treasury;
    private AccountId healthContact;
    private PlanId plan;

    @BeforeEach
    void a_plan_for_two_departments() throws Exception {
        health = programme.department("HEALTH");
        treasury = programme.department("TREAS");
        healthContact = programme.contactOf(health).account();
        OpeningId clinic = programme.opening(health);
        OpeningId budget = programme.opening(treasury, form -> form.getSeats().replaceAll((rotation, seats) -> 2));
        round.open(programme, programme.rotation(1));
        round.wishes(programme.associate("Amina"), clinic);
        round.wishes(programme.associate("Ben"), budget);
        plan = round.plan();
    }

    @Test
    void each_department_gets_one_letter_for_its_own_list() throws Exception {
        ProposingService.Preview preview = programme.byAdmin(() -> proposing.preview(plan));
        propose(preview.planVersion());

        assertThat(preview.asks()).hasSize(2);
        assertThat(preview.count()).isEqualTo(2);
        assertThat(letters()).isEqualTo(1);
        assertThat(round.proposals()).extracting(ProposalRow::state).containsExactly(Proposal.State.SENT, Proposal.State.SENT);
        assertThat(acting.as(programme.contactOf(health), () -> proposals.mine())).extracting(ProposalRow::associate).containsExactly("Amina");
    }

    @Test
    void a_double_click_on_propose_asks_every_department_once() throws Exception {
        long version = version();

        List<Outcome> clicks = atOnce.overlapping(programme.admin(), () -> proposing.propose(plan, version, false),
            programme.admin(), () -> proposing.propose(plan, version, false));

        assertThat(clicks).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(clicks).filteredOn(click -> !click.isDone()).extracting(Outcome::told).hasSize(1)
            .allMatch(told -> told == ChangedMeanwhile.class || told == PlanNotReady.class, "told clearly");
        assertThat(round.proposals()).hasSize(2);
        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void proposing_that_breaks_halfway_leaves_nothing() throws Exception {
        long version = version();

        Outcome broken = programme.byAdmin(() -> mishap.at(ProposalsSent.class, () -> proposing.propose(plan, version, false)));

        assertThat(broken.isDone()).isFalse();
        assertThat(round.proposals()).isEmpty();
        assertThat(letters()).isZero();
        assertThat(world.timesNoted("ProposalsSent", "round:" + round.id())).isZero();
        assertThat(programme.byAdmin(() -> boards.head(plan).state())).isEqualTo(Plan.State.SOLVED);

        propose(version);
        assertThat(round.proposals()).hasSize(2);
        assertThat(letters()).isEqualTo(1);
    }

    @Test
    void a_plan_changed_since_it_was_read_is_not_proposed() throws Exception {
        long read = version();
        PlanBoard board = round.board(plan);
        PlanBoard.Row ben = board.rows().stream().filter(row -> row.name().equals("Ben")).findFirst().orElseThrow();
        programme.byAdmin(() -> editing.move(new PlanEditingService.Cell(plan, board.version(), ben.key(), ben.cells().get(0).rotation()), null));

        assertThatThrownBy(() -> propose(read)).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> propose(version())).as("Ben has no opening now").isInstanceOf(PeopleWithoutOpening.class);
        assertThat(round.proposals()).isEmpty();
    }

    @Test
    void a_later_plan_asks_only_what_is_new_and_takes_back_what_it_no_longer_holds() throws Exception {
        propose(version());
        long amina = round.proposalFor("Amina").id();
        long ben = round.proposalFor("Ben").id();
        acting.as(programme.contactOf(health), () -> proposals.accept(amina));
        PlanId later = round.planAgain();
        PlanBoard board = round.board(later);
        PlanBoard.Row benRow = board.rows().stream().filter(row -> row.name().equals("Ben")).findFirst().orElseThrow();
        programme.byAdmin(() -> editing.move(new PlanEditingService.Cell(later, board.version(), benRow.key(), benRow.cells().get(0).rotation()), null));

        round.propose(later);

        assertThat(programme.byAdmin(() -> boards.head(plan).state())).isEqualTo(Plan.State.SUPERSEDED);
        assertThat(round.proposals()).extracting(ProposalRow::id).containsExactlyInAnyOrder(amina, ben);
        assertThat(round.proposalFor("Amina").state()).isEqualTo(Proposal.State.ACCEPTED);
        assertThat(round.proposalFor("Ben").state()).isEqualTo(Proposal.State.RESCINDED);
        assertThat(world.lettersAbout("placement.rescinded", programme.contactOf(treasury).account(), Long.toString(ben))).isEqualTo(1);
    }

    private void propose(long version) throws Exception {
        programme.byAdmin(() -> proposing.propose(plan, version, false));
    }

    private long version() throws Exception {
        return programme.byAdmin(() -> proposing.preview(plan).planVersion());
    }

    private long letters() {
        return world.lettersAbout("placement.proposed", healthContact, plan + "/" + health);
    }
}
