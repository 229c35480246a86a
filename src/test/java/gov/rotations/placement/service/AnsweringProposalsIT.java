package gov.rotations.placement.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.department.DepartmentId;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.OpeningInUse;
import gov.rotations.opening.Openings;
import gov.rotations.opening.service.OpeningLists;
import gov.rotations.opening.service.OpeningService;
import gov.rotations.placement.DeclineReason;
import gov.rotations.placement.ProposalNotOpen;
import gov.rotations.placement.entity.Proposal;
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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Departments answer what they were asked, once, whoever comes second; what nobody answers lapses. */
@InContainer
@Tag("both-databases")
class AnsweringProposalsIT {

    @Inject
    private ProposalService proposals;
    @Inject
    private LapsingProposalsJob job;
    @Inject
    private Openings openings;
    @Inject
    private OpeningService openingService;
    @Inject
    private OpeningLists openingLists;
    @Inject
    private Programme programme;
    @Inject
    private PlannedRound round;
    @Inject
    private AtOnce atOnce;
    @Inject
    private Acting acting;
    @Inject
    private MovedClock clock;
    @Inject
    private World world;

    private DepartmentId health;
    private DepartmentId treasury;
    private OpeningId clinic;
    private Actor contact;

    @BeforeEach
    void a_plan_is_with_two_departments() throws Exception {
        health = programme.department("HEALTH");
        treasury = programme.department("TREAS");
        clinic = programme.opening(health);
        round.open(programme, programme.rotation(1));
        round.wishes(programme.associate("Amina"), clinic);
        round.wishes(programme.associate("Ben"), programme.opening(treasury));
        round.propose(round.plan());
        contact = programme.contactOf(health);
    }

    @Test
    void of_two_contacts_who_answer_at_once_one_wins_and_the_other_is_told() throws Exception {
        long id = round.proposalFor("Amina").id();

        List<Outcome> answers = atOnce.overlapping(contact, () -> proposals.accept(id),
            programme.colleagueAt(health), () -> proposals.decline(id, DeclineReason.NO_DESK, "No desk is left"));

        assertThat(answers).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(answers).filteredOn(answer -> !answer.isDone()).extracting(Outcome::told).hasSize(1)
            .allMatch(told -> told == ChangedMeanwhile.class || told == ProposalNotOpen.class, "told clearly");
        assertThat(round.proposalFor("Amina").state()).isEqualTo(answers.get(0).isDone() ? Proposal.State.ACCEPTED : Proposal.State.DECLINED);
        assertThat(world.timesNoted("ProposalAccepted", "proposal:" + id) + world.timesNoted("ProposalDeclined", "proposal:" + id)).isEqualTo(1);
        assertThat(openings.of(List.of(clinic)).get(clinic).seats().values()).containsOnly(answers.get(0).isDone() ? 1 : 0);
    }

    @Test
    void a_double_click_on_yes_is_one_yes() throws Exception {
        long id = round.proposalFor("Amina").id();

        List<Outcome> clicks = atOnce.overlapping(contact, () -> proposals.accept(id), contact, () -> proposals.accept(id));

        assertThat(clicks).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(clicks).filteredOn(click -> !click.isDone()).extracting(Outcome::told).doesNotContainNull();
        assertThat(world.timesNoted("ProposalAccepted", "proposal:" + id)).isEqualTo(1);
    }

    @Test
    void yes_to_everything_leaves_what_was_answered_as_it_is() throws Exception {
        long amina = round.proposalFor("Amina").id();
        acting.as(contact, () -> proposals.decline(amina, DeclineReason.NOT_SUITABLE, null));

        assertThat(acting.as(contact, () -> proposals.acceptAll(List.of(amina)))).isZero();

        assertThat(round.proposalFor("Amina").state()).isEqualTo(Proposal.State.DECLINED);
    }

    @Test
    void yes_to_everything_with_another_departments_proposal_in_it_accepts_nothing() throws Exception {
        List<Long> both = List.of(round.proposalFor("Amina").id(), round.proposalFor("Ben").id());

        assertThatThrownBy(() -> acting.as(contact, () -> proposals.acceptAll(both))).isInstanceOf(NotPermitted.class);

        assertThat(round.proposals()).extracting(ProposalRow::state).containsOnly(Proposal.State.SENT);
    }

    @Test
    void a_contact_sees_and_answers_what_their_own_department_was_asked() throws Exception {
        long ben = round.proposalFor("Ben").id();

        acting.as(contact, () -> {
            assertThat(proposals.mine()).extracting(ProposalRow::associate).containsExactly("Amina");
            assertThat(proposals.awaited()).isEqualTo(1);
            assertThatThrownBy(() -> proposals.get(ben)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> proposals.accept(ben)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> proposals.decline(ben, DeclineReason.OTHER, "")).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> proposals.get(-1)).isInstanceOf(NotPermitted.class);
        });
        assertThatThrownBy(() -> programme.byAdmin(() -> proposals.accept(ben))).as("the programme does not answer for it")
            .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_no_that_ends_the_post_takes_the_seat_back_and_tells_the_admins() throws Exception {
        long id = round.proposalFor("Amina").id();

        acting.as(contact, () -> proposals.decline(id, DeclineReason.TEAM_DISBANDED, "The team was disbanded"));

        assertThat(openings.of(List.of(clinic)).get(clinic).seats().values()).containsOnly(0);
        assertThat(round.standing().holes()).isEqualTo(1);
        assertThat(world.lettersAbout("placement.declined", programme.admin().account(), Long.toString(id))).isEqualTo(1);
    }

    @Test
    void what_nobody_answers_by_the_day_lapses_once_and_the_admin_may_still_take_a_late_yes() throws Exception {
        ProposalRow open = round.proposalFor("Amina");
        Instant deadline = open.answerBy();

        clock.at(deadline, () -> programme.byAdmin(proposals::lapseOverdue));
        assertThat(round.proposalFor("Amina").state()).as("in the very second of the deadline").isEqualTo(Proposal.State.SENT);

        clock.at(deadline.plusSeconds(301), () -> {
            job.run();
            job.run();
        });

        assertThat(round.proposals()).extracting(ProposalRow::state).containsOnly(Proposal.State.LAPSED);
        assertThat(world.timesNoted("ProposalLapsed", "proposal:" + open.id())).isEqualTo(1);
        assertThat(world.lettersAbout("placement.lapsed", programme.admin().account(), Long.toString(open.id()))).isEqualTo(1);
        assertThatThrownBy(() -> acting.as(contact, () -> proposals.accept(open.id()))).isInstanceOf(ProposalNotOpen.class);

        programme.byAdmin(() -> proposals.acceptLate(open.id()));
        assertThat(round.proposalFor("Amina").state()).isEqualTo(Proposal.State.ACCEPTED);
    }

    @Test
    void an_opening_somebody_was_accepted_for_is_withdrawn_by_an_admin_only() throws Exception {
        acting.as(contact, () -> proposals.accept(round.proposalFor("Amina").id()));
        long version = acting.as(contact, () -> openingLists.get(clinic).version());

        assertThatThrownBy(() -> acting.as(contact, () -> openingService.withdraw(clinic, version, "no longer"))).isInstanceOf(OpeningInUse.class);
        programme.byAdmin(() -> openingService.withdraw(clinic, version, "the service ends"));

        assertThat(openings.listedFor(List.of(programme.rotation(1)))).extracting(Openings.Listed::id).doesNotContain(clinic);
        assertThat(round.proposalFor("Amina").state()).isEqualTo(Proposal.State.ACCEPTED);
    }
}
