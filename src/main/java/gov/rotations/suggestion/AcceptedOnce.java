package gov.rotations.suggestion;

import gov.rotations.shared.Refusal;

/** A steward has one voice; it takes another one. */
public class AcceptedOnce extends Refusal {

    private static final long serialVersionUID = 1L;

    public AcceptedOnce() {
        super();
    }
}
