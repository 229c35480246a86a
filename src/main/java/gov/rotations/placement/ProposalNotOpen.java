package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** The proposal has already been answered, rescinded or has lapsed. */
public class ProposalNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public ProposalNotOpen(Enum<?> state, Enum<?> wanted) {
        super(state, wanted);
    }
}
