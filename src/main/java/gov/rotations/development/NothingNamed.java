package gov.rotations.development;

import gov.rotations.shared.Refusal;

/** A note of something learnt names nothing. */
public class NothingNamed extends Refusal {

    private static final long serialVersionUID = 1L;

    public NothingNamed() {
        super();
    }
}
