package gov.rotations.principle;

import gov.rotations.shared.Refusal;

/** An edition says what is new, and something is. */
public class PrincipleEditionIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    public PrincipleEditionIncomplete() {
        super();
    }
}
