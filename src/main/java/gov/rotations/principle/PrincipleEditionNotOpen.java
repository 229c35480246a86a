package gov.rotations.principle;

import gov.rotations.shared.Refusal;

/** The edition is at another step by now. */
public class PrincipleEditionNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    public PrincipleEditionNotOpen(Object state) {
        super(state);
    }
}
