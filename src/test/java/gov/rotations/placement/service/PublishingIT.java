package gov.rotations.placement.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gov.rotations.account.AccountInvited;
import gov.rotations.cohort.AssociateId;
import gov.rotations.department.DepartmentId;
import gov.rotations.opening.OpeningId;
import gov.rotations.placement.DeclineReason;
import gov.rotations.placement.PeopleWithoutOpening;
import gov.rotations.placement.PlacementsConfirmed;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.ProposalsUnanswered;
import gov.rotations.placement.RoundNotReady;
import gov.rotations.placement.entity.Plan;
import gov.rotations.security.AccountBook;
import gov.rotations.security.Actor;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
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

/** A plan is published once and as a whole: placements, letters and the audit together, or nothing. */
@InContainer
@Tag("both-databases")
class PublishingIT {

    @Inject
    private PublishingService publishing;
    @Inject
    private ProposalService proposals;
    @Inject
    private PlacementService placements;
    @Inject
    private PlanBoardService boards;
    @Inject
    private AccountBook accounts;
    @Inject
    private Programme programme;
    @Inject
    private Programme another;
    @Inject
    private PlannedRound round;
    @Inject
    private PlannedRound otherRound;
    @Inject
    private AtOnce atOnce;
    @Inject
    private Mishap mishap;
    @Inject
    private Acting acting;
    @Inject
    private World world;

    private DepartmentId health;
    private AssociateId amina;
    private AssociateId ben;
    private PlanId plan;
    private String host;

    @BeforeEach
    void two_people_are_proposed_to_one_department() throws Exception {
        host = world.anAddress("Host");
        health = programme.department("HEALTH");
        amina = programme.associate("Amina");
        ben = programme.associate("Ben");
        OpeningId clinic = programme.opening(health, form -> form.setHostEmail(host));
        OpeningId ward = programme.opening(health, form -> form.setHostEmail(host));
        round.open(programme, programme.rotation(1));
        round.wishes(amina, clinic);
        round.wishes(ben, ward);
        plan = round.propose(round.plan());
    }

    @Test
    void publishing_makes_placements_and_tells_everybody_concerned() throws Exception {
        acceptAll(programme, round, health);

        publish(round.standing());

        Actor contact = programme.contactOf(health);
        String roundId = round.id().toString();
        assertThat(acting.as(programme.selfOf(amina), () -> placements.mine())).singleElement()
            .satisfies(row -> assertThat(row.reference()).startsWith("P27-"));
        assertThat(acting.as(contact, () -> placements.visible())).extracting(PlacementRow::associate).containsExactlyInAnyOrder("Amina", "Ben");
        assertThat(world.lettersAbout("placement.confirmed", programme.selfOf(amina).account(), roundId)).isEqualTo(1);
        assertThat(world.lettersAbout("placement.hosting", contact.account(), roundId + "/" + health)).isEqualTo(1);
        assertThat(world.lettersAbout("placement.managing", accounts.findByEmail(host).orElseThrow().id(), roundId)).isEqualTo(1);
        assertThat(timesPublished()).isEqualTo(1);
        assertThat(programme.byAdmin(() -> boards.head(plan).state())).isEqualTo(Plan.State.PUBLISHED);
    }

    @Test
    void until_then_the_associates_have_no_placement() throws Exception {
        acceptAll(programme, round, health);

        assertThat(acting.as(programme.selfOf(amina), () -> placements.visible())).isEmpty();
        assertThat(acting.as(programme.contactOf(health), () -> placements.visible())).isEmpty();
    }

    @Test
    void of_two_admins_who_publish_at_once_one_does_and_the_other_is_told() throws Exception {
        acceptAll(programme, round, health);
        PublishingService.Standing read = round.standing();

        List<Outcome> clicks = atOnce.overlapping(programme.admin(), () -> publishing.publish(round.id(), read.roundVersion(), false),
            another.admin(), () -> publishing.publish(round.id(), read.roundVersion(), false));

        assertThat(clicks).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(clicks).filteredOn(click -> !click.isDone()).extracting(Outcome::told).hasSize(1)
            .allMatch(told -> told == ChangedMeanwhile.class || told == RoundNotReady.class, "told clearly");
        assertThat(programme.byAdmin(() -> placements.of(round.id()))).hasSize(2);
        assertThat(timesPublished()).isEqualTo(1);
    }

    @Test
    void a_published_round_is_not_published_again() throws Exception {
        acceptAll(programme, round, health);
        PublishingService.Standing read = round.standing();
        publish(read);

        assertThatThrownBy(() -> publish(read)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(programme.byAdmin(() -> placements.of(round.id()))).hasSize(2);
    }

    @Test
    void of_two_rounds_published_at_the_same_moment_none_is_lost() throws Exception {
        DepartmentId treasury = another.department("TREAS");
        OpeningId budget = another.opening(treasury);
        otherRound.open(another, another.rotation(1));
        otherRound.wishes(another.associate("Cara"), budget);
        otherRound.propose(otherRound.plan());
        acceptAll(programme, round, health);
        acceptAll(another, otherRound, treasury);
        PublishingService.Standing one = round.standing();
        PublishingService.Standing other = otherRound.standing();

        List<Outcome> both = atOnce.overlapping(programme.admin(), () -> publishing.publish(round.id(), one.roundVersion(), false),
            another.admin(), () -> publishing.publish(otherRound.id(), other.roundVersion(), false));

        assertThat(both).filteredOn(outcome -> !outcome.isDone()).as("one may be asked to press again").extracting(Outcome::told)
            .hasSizeLessThan(2).allMatch(told -> told == ChangedMeanwhile.class);
        if (!both.get(1).isDone()) {
            another.byAdmin(() -> publishing.publish(otherRound.id(), otherRound.standing().roundVersion(), false));
        }
        assertThat(both.get(0).isDone()).isTrue();
        assertThat(programme.byAdmin(() -> placements.of(round.id()))).hasSize(2);
        assertThat(another.byAdmin(() -> placements.of(otherRound.id()))).hasSize(1);
    }

    @Test
    void nothing_is_published_while_a_department_has_not_answered() throws Exception {
        long first = round.proposalFor("Amina").id();
        acting.as(programme.contactOf(health), () -> proposals.accept(first));

        assertThatThrownBy(() -> publish(round.standing())).isInstanceOf(ProposalsUnanswered.class);
        nothingWasPublished();
    }

    @Test
    void a_hole_is_published_only_knowingly() throws Exception {
        acting.as(programme.contactOf(health), () -> {
            proposals.accept(round.proposalFor("Amina").id());
            proposals.decline(round.proposalFor("Ben").id(), DeclineReason.NOT_SUITABLE, null);
        });
        PublishingService.Standing read = round.standing();

        assertThatThrownBy(() -> publish(read)).isInstanceOf(PeopleWithoutOpening.class);
        nothingWasPublished();

        programme.byAdmin(() -> publishing.publish(round.id(), read.roundVersion(), true));
        assertThat(programme.byAdmin(() -> placements.of(round.id()))).extracting(PlacementRow::associate).containsExactly("Amina");
    }

    @Test
    void what_breaks_at_the_very_end_leaves_nothing() throws Exception {
        assertBreakingLeavesNothing(PlacementsConfirmed.class);
    }

    @Test
    void what_breaks_while_hosts_are_invited_leaves_nothing() throws Exception {
        assertBreakingLeavesNothing(AccountInvited.class);
    }

    private void assertBreakingLeavesNothing(Class<? extends Fact> fact) throws Exception {
        acceptAll(programme, round, health);
        PublishingService.Standing read = round.standing();

        Outcome broken = programme.byAdmin(() -> mishap.at(fact, () -> publishing.publish(round.id(), read.roundVersion(), false)));

        assertThat(broken.isDone()).isFalse();
        assertThat(broken.told()).as("a fault of ours, not of the admin's").isNull();
        nothingWasPublished();
        assertThat(accounts.findByEmail(host)).isEmpty();

        publish(round.standing());
        assertThat(programme.byAdmin(() -> placements.of(round.id()))).hasSize(2);
        assertThat(world.lettersAbout("placement.confirmed", programme.selfOf(ben).account(), round.id().toString())).isEqualTo(1);
    }

    private void nothingWasPublished() throws Exception {
        assertThat(programme.byAdmin(() -> placements.of(round.id()))).isEmpty();
        assertThat(programme.byAdmin(() -> boards.head(plan).state())).isEqualTo(Plan.State.PROPOSED);
        assertThat(timesPublished()).isZero();
        assertThat(world.lettersAbout("placement.confirmed", programme.selfOf(amina).account(), round.id().toString())).isZero();
    }

    private long timesPublished() {
        return world.timesNoted("PlacementsConfirmed", "round:" + round.id());
    }

    private void publish(PublishingService.Standing read) throws Exception {
        programme.byAdmin(() -> publishing.publish(round.id(), read.roundVersion(), false));
    }

    private void acceptAll(Programme of, PlannedRound in, DepartmentId department) throws Exception {
        List<Long> all = in.proposals().stream().map(ProposalRow::id).toList();
        acting.as(of.contactOf(department), () -> proposals.acceptAll(all));
    }
}
