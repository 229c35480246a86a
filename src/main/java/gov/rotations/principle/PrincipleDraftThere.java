package gov.rotations.principle;

import gov.rotations.shared.Refusal;

/** The next edition has been begun already. */
public class PrincipleDraftThere extends Refusal {

    private static final long serialVersionUID = 1L;

    public PrincipleDraftThere() {
        super();
    }
}
