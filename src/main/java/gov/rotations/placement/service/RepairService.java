package gov.rotations.placement.service;

import gov.rotations.placement.MoveTableId;
import gov.rotations.placement.PlanId;
import gov.rotations.placement.PlanNotReady;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.placement.entity.Round;
import gov.rotations.security.AllowedTo;
import gov.rotations.security.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;

/** Fills the holes that declines leave, without moving anybody whose department has said yes or is still being asked. */
@Stateless
@AllowedTo(Role.PROGRAMME_ADMIN)
public class RepairService {

    /** Repairs are small: everything accepted or still asked is pinned. */
    private static final int SECONDS = 10;

    private static final long SEED = 1;

    @Inject
    private Plans plans;

    @Inject
    private Proposals proposals;

    @Inject
    private PlanningService planning;

    @Inject
    private Rounds rounds;

    @Inject
    private PlanKeys keys;

    @Inject
    private Snapshots snapshots;

    @Inject
    private MoveTableStart tables;

    /** Starts a new plan version based on the one that is with the departments. */
    public PlanId repair(RoundId round) {
        PlanId based = plans.find(round, Plan.State.PROPOSED).map(Plan::id).orElse(null);
        return planning.start(new PlanRequest(round, SECONDS, SEED, based, answersTo(round), null));
    }

    /** Weighs how many people who were not declined would have to move, and what more moves would gain. */
    public MoveTableId weigh(RoundId id) {
        Round round = rounds.get(id);
        Plan based = plans.find(id, Plan.State.PROPOSED).orElseThrow(() -> new PlanNotReady(Plan.State.SOLVED, Plan.State.PROPOSED));
        RepairContext answers = answersTo(id);
        PlanKeys.Lookup lookup = keys.of(round);
        List<Proposal.Pair> standing = plans.assignmentsOf(based.id()).stream().map(lookup::pairOf).toList();
        List<Proposal.Pair> accepted = proposals.of(id).stream().filter(proposal -> proposal.state() == Proposal.State.ACCEPTED)
            .map(Proposal::pair).toList();
        return tables.start(based.id(), snapshots.take(round, new RepairContext(accepted, answers.declined(), standing, OptionalInt.empty()), null));
    }

    private RepairContext answersTo(RoundId round) {
        List<Proposal> all = proposals.of(round);
        List<Proposal.Pair> held = all.stream().filter(Proposal::holdsSeat).map(Proposal::pair).toList();
        List<Proposal.Pair> refused = all.stream()
            .filter(proposal -> proposal.state().isRefusal()).map(Proposal::pair).filter(pair -> !held.contains(pair)).toList();
        return new RepairContext(held, refused, List.of(), OptionalInt.empty());
    }
}
