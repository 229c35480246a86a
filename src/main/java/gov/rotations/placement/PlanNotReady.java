package gov.rotations.placement;

import gov.rotations.shared.Refusal;

/** The plan version is not at the step that this needs. */
public class PlanNotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    public PlanNotReady(Enum<?> state, Enum<?> wanted) {
        super(state, wanted);
    }
}
