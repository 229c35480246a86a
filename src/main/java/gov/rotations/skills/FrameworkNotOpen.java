package gov.rotations.skills;

import gov.rotations.shared.Refusal;

/** The edition is at another step by now. */
public class FrameworkNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public FrameworkNotOpen(Object state, Object wanted) {
        super(state, wanted);
    }
}
