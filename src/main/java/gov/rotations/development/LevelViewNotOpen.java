package gov.rotations.development;

import gov.rotations.shared.Refusal;

/** The level view is at another step now. */
public class LevelViewNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public LevelViewNotOpen(Enum<?> state, Enum<?> wanted) {
        super(state, wanted);
    }
}
