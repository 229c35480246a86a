package gov.rotations.coaching;

import gov.rotations.shared.Refusal;

/** An offer of support without a place for anybody. */
public class NothingOffered extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingOffered() {
        super();
    }
}
