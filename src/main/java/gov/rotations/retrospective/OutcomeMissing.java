package gov.rotations.retrospective;

import gov.rotations.shared.Refusal;

/** Whoever ends an improvement says what became of it. */
public class OutcomeMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    public OutcomeMissing() {
        super();
    }
}
