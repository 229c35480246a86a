package gov.rotations.suggestion;

import gov.rotations.shared.Refusal;

/** The thing is not there any more. */
public class TargetGone extends Refusal {

    private static final long serialVersionUID = 1L;

    public TargetGone() {
        super();
    }
}
