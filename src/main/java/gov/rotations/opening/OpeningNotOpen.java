package gov.rotations.opening;

import gov.rotations.shared.Refusal;

/** The opening is in a state from which this step does not lead. */
public class OpeningNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public OpeningNotOpen(String reference, Object state) {
        super(reference, state);
    }
}
