package gov.rotations.learning;

import gov.rotations.shared.Refusal;

/** There is one draft of the next edition at a time. */
public class CatalogueDraftThere extends Refusal {

    private static final long serialVersionUID = 1L;

    public CatalogueDraftThere() {
        super();
    }
}
