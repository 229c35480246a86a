package gov.rotations.retrospective;

import gov.rotations.shared.Refusal;

/** The improvement is at another step by now. */
public class ImprovementNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public ImprovementNotOpen(Enum<?> state, Enum<?> wanted) {
        super(state, wanted);
    }
}
