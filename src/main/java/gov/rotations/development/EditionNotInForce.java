package gov.rotations.development;

import gov.rotations.shared.Refusal;

/** A level view is stated against an edition that has been published, and against no draft. */
public class EditionNotInForce extends Refusal {

    private static final long serialVersionUID = 1L;

    public EditionNotInForce(String edition) {
        super(edition);
    }
}
