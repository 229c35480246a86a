package gov.rotations.placement.service;

import gov.rotations.placement.PlanId;
import gov.rotations.placement.RoundId;
import gov.rotations.placement.entity.Plan;
import gov.rotations.placement.entity.Proposal;
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

    /** Starts a new plan version based on the one that is with the departments. */
    public PlanId repair(RoundId round) {
        PlanId based = plans.find(round, Plan.State.PROPOSED).map(Plan::id).orElse(null);
        return planning.start(new PlanRequest(round, SECONDS, SEED, based, answersTo(round)));
    }

    private RepairContext answersTo(RoundId round) {
        List<Proposal> all = proposals.of(round);
        List<Proposal.Pair> held = all.stream().filter(Proposal::holdsSeat).map(Proposal::pair).toList();
        List<Proposal.Pair> refused = all.stream()
            .filter(proposal -> proposal.state() == Proposal.State.DECLINED || proposal.state() == Proposal.State.WITHDRAWN)
            .map(Proposal::pair).filter(pair -> !held.contains(pair)).toList();
        return new RepairContext(held, refused, List.of(), OptionalInt.empty());
    }
}
