package gov.rotations.cohort;

import gov.rotations.shared.Refusal;

/** Another cohort has this code. */
public class CodeTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public CodeTaken(String code) {
        super(code);
    }
}
