package gov.rotations.development;

import gov.rotations.shared.Refusal;

/** A later edition of the framework is in force; whether to go on with the one before is for the author to say. */
public class EditionMovedOn extends Refusal {

    private static final long serialVersionUID = 1L;

    public EditionMovedOn(String pinned, String inForce) {
        super(pinned, inForce);
    }
}
