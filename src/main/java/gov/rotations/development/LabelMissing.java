package gov.rotations.development;

import gov.rotations.shared.Refusal;

/** A moment of one's own needs a name. */
public class LabelMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public LabelMissing() {
        super();
    }
}
