package gov.rotations.suggestion;

import gov.rotations.shared.Refusal;

/** A text was changed since the request on it was written; somebody has to look at both and choose. */
public class OtherWordsMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    public OtherWordsMeanwhile() {
        super();
    }
}
