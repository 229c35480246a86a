package gov.rotations.development;

import gov.rotations.shared.Refusal;

/** The goal is done or dropped by now, or is open already. */
public class GoalNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public GoalNotOpen(Enum<?> state, Enum<?> wanted) {
        super(state, wanted);
    }
}
