package gov.rotations.placement.service;

import gov.rotations.department.DepartmentId;
import gov.rotations.department.Departments;
import gov.rotations.jobs.WorkingDays;
import gov.rotations.opening.Openings;
import gov.rotations.placement.PeopleWithoutOpening;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.PlanNotReady;
import gov.rotations.placement.PlanSupposes;
import gov.rotations.placement.ProposalRescinded;
import gov.rotations.placement.ProposalsSent;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Assignment;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.placement.entity.Round;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import gov.rotations.shared.ChangedMeanwhile;
import gov.rotations.shared.Fact;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sends a plan to the departments: each is asked about its own pairs, and only about those not yet answered. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class ProposingService {

    @Inject
    private Plans plans;

    @Inject
    private Rounds rounds;

    @Inject
    private Proposals proposals;

    @Inject
    private PlanKeys keys;

    @Inject
    private TodaysRules todaysRules;

    @Inject
    private Departments departments;

    @Inject
    private WorkingDays workingDays;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /**
     * What proposing a plan would send.
     *
     * @param planVersion of the plan as read here; hand it back when proposing
     * @param unplaced rotations of associates without an opening
     * @param alreadyAsked pairs of the plan that are accepted or still with their department
     * @param takenBack open proposals that the plan no longer contains
     * @param objections rules that the plan breaks by the data of today; while there are any it cannot be proposed
     */
    public record Preview(PlanId plan, RoundId round, int number, long planVersion, int unplaced, int alreadyAsked, int takenBack,
        List<Ask> asks, List<Objection> objections) {

        public int count() {
            return asks.stream().mapToInt(Ask::proposals).sum();
        }
    }

    /** How many proposals a department would get, and until when it would have to answer. */
    public record Ask(String department, int proposals, Instant answerBy) {
    }

    public Preview preview(PlanId id) {
        Plan plan = plans.get(id);
        Round round = rounds.get(plan.round());
        List<Assignment> lines = plans.assignmentsOf(id);
        PlanKeys.Lookup lookup = keys.of(round);
        Set<Proposal.Pair> held = heldPairs(round);
        Map<DepartmentId, Integer> counts = new TreeMap<>((a, b) -> Long.compare(a.value(), b.value()));
        lines.stream().filter(line -> !held.contains(lookup.pairOf(line)))
            .forEach(line -> counts.merge(lookup.postOf(line).department(), 1, Integer::sum));
        Map<DepartmentId, Departments.Card> cards = departments.of(counts.keySet());
        Instant now = clock.instant();
        List<Ask> asks = counts.entrySet().stream()
            .map(entry -> new Ask(cards.get(entry.getKey()).label(), entry.getValue(), answerBy(cards.get(entry.getKey()), now)))
            .toList();
        int asked = lines.size() - asks.stream().mapToInt(Ask::proposals).sum();
        return new Preview(id, round.id(), plan.number(), plan.version(), plan.unplaced(), asked, outdated(round, lines, lookup).size(), asks,
            todaysRules.against(round, lines));
    }

    /**
     * Sends the plan to the departments.
     *
     * @param planVersion the version of the plan that was read
     * @param knowing true when the admin has said that people without an opening are known
     * @throws gov.rotations.placement.RulesBroken when the plan breaks a rule by the data of today
     */
    public void propose(PlanId id, long planVersion, boolean knowing) {
        Plan plan = plans.get(id);
        if (plan.version() != planVersion) {
            throw new ChangedMeanwhile();
        }
        if (plan.state() != Plan.State.SOLVED) {
            throw new PlanNotReady(plan.state(), Plan.State.PROPOSED);
        }
        if (plan.unplaced() > 0 && !knowing) {
            throw new PeopleWithoutOpening(plan.unplaced());
        }
        if (!plans.snapshotOf(plan).isFactual()) {
            throw new PlanSupposes();
        }
        Round round = rounds.get(plan.round());
        todaysRules.mustAllow(round, plans.assignmentsOf(id));
        round.propose();
        plans.find(round.id(), Plan.State.PROPOSED).ifPresent(Plan::supersede);
        plan.propose();
        send(round, plan);
    }

    private void send(Round round, Plan plan) {
        List<Assignment> lines = plans.assignmentsOf(plan.id());
        PlanKeys.Lookup lookup = keys.of(round);
        outdated(round, lines, lookup).forEach(this::rescind);
        Set<Proposal.Pair> held = heldPairs(round);
        Map<DepartmentId, Departments.Card> cards = departments.all().stream()
            .collect(Collectors.toMap(Departments.Card::id, Function.identity()));
        Instant now = clock.instant();
        Set<DepartmentId> asked = new HashSet<>();
        int sent = 0;
        for (Assignment line : lines) {
            Proposal.Pair pair = lookup.pairOf(line);
            if (!held.contains(pair)) {
                Openings.Listed post = lookup.postOf(line);
                Departments.Card host = cards.get(post.department());
                proposals.add(new Proposal(round.id(), pair, host.id()).send(now, answerBy(host, now)));
                asked.add(host.id());
                sent++;
            }
        }
        proposals.flush();
        facts.fire(new ProposalsSent(round.id(), plan.id(), sent, asked.size()));
    }

    private void rescind(Proposal proposal) {
        proposal.rescind();
        facts.fire(new ProposalRescinded(proposal.id(), proposal.pair().associate()));
    }

    /** Proposals without a final answer whose pair is not in the plan any more. */
    private List<Proposal> outdated(Round round, List<Assignment> lines, PlanKeys.Lookup lookup) {
        Set<Proposal.Pair> planned = lines.stream().map(lookup::pairOf).collect(Collectors.toSet());
        return proposals.of(round.id()).stream()
            .filter(proposal -> proposal.state().mayBecome(Proposal.State.RESCINDED))
            .filter(proposal -> !planned.contains(proposal.pair())).toList();
    }

    private Set<Proposal.Pair> heldPairs(Round round) {
        return proposals.of(round.id()).stream().filter(Proposal::holdsSeat).map(Proposal::pair).collect(Collectors.toSet());
    }

    private Instant answerBy(Departments.Card host, Instant now) {
        return workingDays.deadline(now, host.acceptanceWorkingDays());
    }
}
