package gov.rotations.placement.service;

import gov.rotations.placement.entity.Proposal;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a plan must respect because of what departments have answered so far.
 *
 * @param accepted pairs that stay where they are
 * @param declined pairs that must not come again
 * @param standing pairs as they stood, to be changed as little as may be
 * @param mostMoved how many people whose pair stands may move, or none said for any number
 */
public record RepairContext(List<Proposal.Pair> accepted, List<Proposal.Pair> declined, List<Proposal.Pair> standing,
    OptionalInt mostMoved) {

    /** A first plan: nothing was asked yet. */
    public static final RepairContext NONE = new RepairContext(List.of(), List.of(), List.of(), OptionalInt.empty());

    public RepairContext {
        accepted = List.copyOf(accepted);
        declined = List.copyOf(declined);
        standing = List.copyOf(standing);
    }
}
