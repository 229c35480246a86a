package gov.rotations.retrospective;

import gov.rotations.shared.Refusal;

/** What users got is the one thing that has to be said. */
public class ValueMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public ValueMissing() {
        super();
    }
}
