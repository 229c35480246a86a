package gov.rotations.learning;

import gov.rotations.shared.Refusal;

/** The edition of the activities is at another step by now. */
public class CatalogueNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public CatalogueNotOpen(Object state, Object wanted) {
        super(state, wanted);
    }
}
