package gov.rotations.suggestion;

import gov.rotations.shared.Refusal;

/** What is proposed says what is there already. */
public class NothingProposed extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingProposed() {
        super();
    }
}
