package gov.rotations.placement.service;

import gov.rotations.placement.RulesBroken;
import gov.rotations.placement.entity.Assignment;
import gov.rotations.placement.entity.Proposal;
import gov.rotations.placement.entity.Round;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;

/**
 * Judges a plan by the data of today. It was made from a snapshot, and since then people may have gone on leave and
 * openings may have moved; what departments have accepted stands, what they declined does not come again.
 */
@Dependent
class TodaysRules {

    @Inject
    private RoundReader reader;

    @Inject
    private Proposals proposals;

    /** Which hard rules these lines break today, as sentences; empty when they may go ahead. */
    List<Objection> against(Round round, List<Assignment> lines) {
        return Objections.toPlan(reader.read(round, answersTo(round)), lines.stream()
            .map(line -> new gov.rotations.placement.planner.Assignment(line.associate(), line.rotation(), line.opening())).toList());
    }

    /** @throws RulesBroken when a hard rule stands against the lines */
    void mustAllow(Round round, List<Assignment> lines) {
        List<Objection> objections = against(round, lines);
        if (!objections.isEmpty()) {
            throw new RulesBroken(objections.size());
        }
    }

    private RepairContext answersTo(Round round) {
        List<Proposal> all = proposals.of(round.id());
        List<Proposal.Pair> accepted = pairs(all, Proposal.State.ACCEPTED);
        List<Proposal.Pair> held = all.stream().filter(Proposal::holdsSeat).map(Proposal::pair).toList();
        List<Proposal.Pair> refused = all.stream().filter(proposal -> proposal.state().isRefusal()).map(Proposal::pair)
            .filter(pair -> !held.contains(pair)).toList();
        return new RepairContext(accepted, refused, List.of(), OptionalInt.empty());
    }

    private static List<Proposal.Pair> pairs(List<Proposal> all, Proposal.State state) {
        return all.stream().filter(proposal -> proposal.state() == state).map(Proposal::pair).toList();
    }
}
