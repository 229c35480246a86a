package gov.rotations.placement.service;

import gov.rotations.cohort.Cohorts;
import gov.rotations.cohort.RotationId;
import gov.rotations.opening.OpeningId;
import gov.rotations.opening.Openings;
import gov.rotations.placement.PeopleWithoutOpening;
import gov.rotations.placement.PlacementsConfirmed;
import gov.rotations.placement.PlanNotReady;
import gov.rotations.placement.ProposalsUnanswered;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Assignment;
import gov.rotations.placement.entity.Placement;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.placement.entity.Round;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.DateRange;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Publishes the accepted plan of a round: placements begin, and everybody concerned is told at once. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class PublishingService {

    @Inject
    private Rounds rounds;

    @Inject
    private Plans plans;

    @Inject
    private Proposals proposals;

    @Inject
    private Placements placements;

    @Inject
    private PlanKeys keys;

    @Inject
    private TodaysRules todaysRules;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Openings openings;

    @Inject
    private HostLinks hosts;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /**
     * Where the answers to a round stand.
     *
     * @param plan number of the plan that is with the departments, or null when there is none
     * @param holes pairs of that plan that were declined or withdrawn, and rotations without an opening
     */
    public record Standing(Integer plan, long planId, long roundVersion, long accepted, long awaited, long lapsed, int holes) {

        public boolean isReady() {
            return plan != null && awaited == 0 && lapsed == 0;
        }
    }

    public Standing standing(RoundId id) {
        Round round = rounds.get(id);
        List<Proposal> all = proposals.of(id);
        Plan plan = plans.find(id, Plan.State.PROPOSED).orElse(null);
        int holes = plan == null ? 0 : holesIn(round, plan);
        return new Standing(plan == null ? null : plan.number(), plan == null ? 0 : plan.id().value(), round.version(),
            count(all, Proposal.State.ACCEPTED), count(all, Proposal.State.SENT), count(all, Proposal.State.LAPSED), holes);
    }

    /**
     * Freezes the plan and makes placements of every accepted pair in it.
     *
     * @param roundVersion the version of the round that was read
     * @param knowing true when the admin has said that holes are known
     * @throws ProposalsUnanswered while a department has not answered
     * @throws gov.rotations.placement.RulesBroken when an accepted pair breaks a rule by the data of today
     */
    public void publish(RoundId id, long roundVersion, boolean knowing) {
        Round round = rounds.lock(id);
        if (round.version() != roundVersion) {
            throw new ChangedMeanwhile();
        }
        Plan plan = plans.find(id, Plan.State.PROPOSED).orElseThrow(() -> new PlanNotReady(Plan.State.SOLVED, Plan.State.PUBLISHED));
        long open = proposals.of(id).stream().filter(Proposal::holdsSeat).filter(p -> p.state() != Proposal.State.ACCEPTED).count();
        if (open > 0) {
            throw new ProposalsUnanswered((int) open);
        }
        int holes = holesIn(round, plan);
        if (holes > 0 && !knowing) {
            throw new PeopleWithoutOpening(holes);
        }
        todaysRules.mustAllow(round, acceptedLines(round, plan));
        round.publish(clock.instant());
        plan.publish();
        int confirmed = confirm(round);
        facts.fire(new PlacementsConfirmed(id, plan.id(), confirmed));
    }

    /** Which rules the accepted pairs break by the data of today; while there are any they cannot be published. */
    public List<Objection> objections(RoundId id) {
        Round round = rounds.get(id);
        return plans.find(id, Plan.State.PROPOSED).map(plan -> todaysRules.against(round, acceptedLines(round, plan))).orElse(List.of());
    }

    private List<Assignment> acceptedLines(Round round, Plan plan) {
        PlanKeys.Lookup lookup = keys.of(round);
        Set<Proposal.Pair> accepted = proposals.of(round.id()).stream().filter(p -> p.state() == Proposal.State.ACCEPTED)
            .map(Proposal::pair).collect(Collectors.toSet());
        return plans.assignmentsOf(plan.id()).stream().filter(line -> accepted.contains(lookup.pairOf(line))).toList();
    }

    private int confirm(Round round) {
        List<Proposal> accepted = proposals.of(round.id()).stream().filter(p -> p.state() == Proposal.State.ACCEPTED).toList();
        Map<RotationId, Cohorts.RotationCard> slots = cohorts.rotations(round.rotations());
        Map<OpeningId, Openings.Listed> posts = openings.of(accepted.stream().map(p -> p.pair().opening()).toList());
        long number = placements.count();
        for (Proposal proposal : accepted) {
            DateRange dates = slots.get(proposal.pair().rotation()).dates();
            number++;
            placements.add(new Placement("P%d-%04d".formatted(dates.first().getYear() % 100, number), proposal, dates));
            cohorts.rememberDepartment(proposal.pair().associate(), proposal.department());
            hosts.link(proposal.pair().associate(), posts.get(proposal.pair().opening()), dates);
        }
        return accepted.size();
    }

    private int holesIn(Round round, Plan plan) {
        PlanKeys.Lookup lookup = keys.of(round);
        Set<Proposal.Pair> held = proposals.of(round.id()).stream().filter(Proposal::holdsSeat).map(Proposal::pair).collect(Collectors.toSet());
        List<Assignment> lines = plans.assignmentsOf(plan.id());
        long declined = lines.stream().filter(line -> !held.contains(lookup.pairOf(line))).count();
        return plan.unplaced() + (int) declined;
    }

    private static long count(List<Proposal> all, Proposal.State state) {
        return all.stream().filter(proposal -> proposal.state() == state).count();
    }
}
