package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** The round is not at the step that this needs. */
public class RoundNotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    /** @param state where the round is @param wanted where it would have to go */
    public RoundNotReady(Enum<?> state, Enum<?> wanted) {
        super(state, wanted);
    }
}
