package gov.rotations.development;

import gov.rotations.shared.Refusal;

/** A level view that says nothing cannot be shared. */
public class NothingStated extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingStated() {
        super();
    }
}
